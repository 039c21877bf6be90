import type { Command } from "./command";

/** How the program is started. */
export const RUN = "npm run -s rubric --";

/** The whole help: every command with what it does. */
export function* overview(commands: readonly Command[]): Generator<string> {
  yield `用法：${RUN} 命令 …\n\n`;
  for (const { name, usage, summary, english } of commands) {
    yield `  ${`${name} ${usage}`.trimEnd()}\n      ${summary}\n      ${english}\n`;
  }
  yield "\n输入文件：.json（填报数据），或本程序生成的.xlsx工作簿；几个.xlsx合并为一批计分。\n";
  yield "自己的考评表：写编号的地方可以写考评表文件（.json）；填报数据用它的，加--rubric 考评表.json。\n";
  yield "退出状态：0 完成；1 数据有错误（均已列出）；2 用法有误，或文件无法读写。\n";
}

/** How one command is written. */
export function usageOf({ name, usage, summary }: Command): string {
  return `用法：${RUN} ${name} ${usage}`.trimEnd() + `\n      ${summary}\n`;
}

/** What to type for the whole help. */
export const HELP_HINT = `全部命令：${RUN} --help\n`;
