/** The calendar day where the user is, `YYYY-MM-DD`. */
export function today(): string {
  const date = new Date();
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** This moment in UTC, as records keep it. */
export const now = (): string => new Date().toISOString();
