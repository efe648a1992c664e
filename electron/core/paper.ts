import * as z from 'zod';

/** What a page is printed on. */
export const Paper = z.enum(['A4', 'Letter']);
export type Paper = z.infer<typeof Paper>;
