/** Whether a text is what somebody looks for: * stands for any letters, ? for one, ~ before them takes that away. */
export function matcher(sought: string): (text: string) => boolean {
  const wanted = sought.toLowerCase();
  if (!/[*?~]/.test(wanted)) return (text) => text.toLowerCase() === wanted;
  const pattern = wanted.replace(/~([*?~])|([*?])|[\\^$.|+()[\]{}/]/g, (sign, plain?: string, any?: string) => {
    if (any !== undefined) return any === "*" ? ".*?" : ".";
    return `\\${plain ?? sign}`;
  });
  const whole = new RegExp(`^${pattern}$`, "su");
  return (text) => whole.test(text.toLowerCase());
}
