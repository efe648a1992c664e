import * as z from 'zod';

// zod would probe `new Function` to make fast parsers, which our policy refuses and reports.
z.config({ jitless: true });
