import type { Draft } from "../../drafting/draft";
import type { PrintedTable } from "../../drafting/printedTable";
import { tableId, titleInstead } from "../../drafting/tableNames";
import { issue } from "../../shared/issue";
import { success, type Result } from "../../shared/result";
import type { Apart } from "../apart/apart";
import type { FoundTables } from "../apart/jobs";
import { bytesOf } from "../files/pickedFile";
import { freeId } from "../session/ownTables";
import type { Decided, Origin } from "./progress";

/*
 * Has tables read and understood; it is loaded when somebody has one.
 */

/** The tables of a file or of what was copied, or the sample. */
export async function tablesFrom(origin: Origin, apart: Apart): Promise<Result<FoundTables>> {
  if (origin === "sample") return success({ tables: [SAMPLE_TABLE], likely: 0 });
  if ("copied" in origin) return apart.perform({ job: "tables", input: origin.copied });
  const { file } = origin;
  const bytes = await bytesOf(file, file.name);
  if (!bytes.ok) return bytes;
  const found = await apart.perform({ job: "tables", input: { name: file.name, bytes: bytes.value } });
  if (!found.ok) return found;
  return success({ ...found.value, tables: namedBy(file.name, found.value.tables) }, found.issues);
}

/** Of several tables in a file each keeps its own name, too. */
function namedBy(file: string, tables: readonly PrintedTable[]): readonly PrintedTable[] {
  return tables.map((table) => {
    const title = titleInstead(table.name, file);
    return title === table.name || tables.length > 1 ? table : { ...table, name: title };
  });
}

/** What a table seems to be: to be looked at before its rules are read. Its id is none of those that are `taken`. */
export async function lookAt(table: PrintedTable, taken: readonly string[], apart: Apart): Promise<Result<Decided>> {
  const seen = await apart.perform({ job: "seen", input: table });
  if (!seen.ok) return seen;
  const { title, columns, table: drafted } = seen.value;
  const given = title ?? titleInstead(table.name, null);
  const untitled = title === null ? [issue("draft-title-missing", {}, { title: given })] : [];
  return success({ title: given, columns, table: drafted, corrections: new Map(), id: freeId(tableId(table), taken) }, [
    ...untitled,
    ...seen.issues,
  ]);
}

/** Reads the rules of a table whose columns somebody has looked at. */
export function draftFrom(
  table: PrintedTable,
  { id, title, corrections }: Decided,
  apart: Apart,
): Promise<Result<Draft>> {
  const options = { id, title: title.trim(), columns: corrections };
  return apart.perform({ job: "draft", input: { table, options } });
}

/** A small table as offices print them, for trying out what drafting does: rules of several kinds, one left open. */
const SAMPLE_TABLE: PrintedTable = {
  name: "样例",
  before: ["附件2", "清河街道2024年度河长制工作考核评分表"],
  rows: [
    ["序号", "考核项目", "考核内容", "分值", "评分标准"],
    ["1", "巡河履职", "村级河长按规定频次巡河", "25", "按任务完成率计分。"],
    ["2", "问题整改", "上级交办的问题按时整改到位", "30", "每发现1处未按时整改的扣2分，扣完为止。"],
    ["3", "河道保洁", "河道、河岸无垃圾", "20", "好的得20分，较好的得15分，一般的得10分，差的不得分。"],
    ["4", "资料报送", "按要求报送月报", "15", "每少报1次扣1分，扣完为止。"],
    ["5", "宣传发动", "开展护河宣传，群众知晓", "10", "视群众知晓情况评价。"],
    ["合计", "<", "<", "100", ""],
  ],
  after: ["注：90分（含）以上为优秀，80－89分为良好，60－79分为合格，60分以下为不合格。"],
};
