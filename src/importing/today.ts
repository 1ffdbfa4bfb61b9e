/** Today in China, `YYYY-MM-DD`. */
export function today(): string {
  return Temporal.Now.plainDateISO('Asia/Shanghai').toString();
}
