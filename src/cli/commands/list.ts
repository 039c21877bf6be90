import { show } from "../../shared/decimal";
import { alignedLines, type Column } from "../common/alignedTable";
import type { Command } from "../common/command";
import type { RubricHead } from "../system/provenRubrics";
import { writeAll } from "../system/stream";

const columns: readonly Column[] = [
  { heading: "编号", align: "left" },
  { heading: "指标数", align: "right" },
  { heading: "总分", align: "right" },
  { heading: "名称", align: "left" },
  { heading: "文件", align: "left" },
];

export const list: Command = {
  name: "list",
  usage: "",
  summary: "列出全部考评表",
  english: "List every rubric.",
  takes: { what: "", least: 0, most: 0 },
  options: [],
  async run(_call, io) {
    const rubrics = await io.rubrics();
    const heads = await rubrics.heads();
    await writeAll(io.stdout, alignedLines(columns, heads.map(row)));
    return 0;
  },
};

function row({ id, title, items, total, source }: RubricHead): string[] {
  const document = source.number === null ? source.title : `${source.title}（${source.number}）`;
  return [id, String(items), total === null ? "-" : show(total), title, document];
}
