/** Which members of ExcelApi this Excel has, such as supports("1.13"). */
export type Supports = (version: string) => boolean;

/** One round trip: `build` says what to do and gives what to read afterwards. */
export function request<T>(build: (context: Excel.RequestContext) => () => T): Promise<T> {
  return sent(new Excel.RequestContext(), build);
}

/** Excel.run would keep every range for later round trips; none is used in a second one here. */
async function sent<T>(context: Excel.RequestContext, build: (context: Excel.RequestContext) => () => T): Promise<T> {
  const result = build(context);
  await context.sync();
  return result();
}

/** One round trip that reads nothing. */
export function command(build: (context: Excel.RequestContext) => void): Promise<void> {
  return request((context) => {
    build(context);
    return () => undefined;
  });
}
