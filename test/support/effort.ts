/** Milliseconds that this process has computed for since then, however busy the machine is. */
export function effort(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}
