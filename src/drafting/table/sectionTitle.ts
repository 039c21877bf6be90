import { isBlankPoints, pointsIn } from "../../rubric/printed";
import type { Item } from "../../rubric/schema";
import { signIn } from "./pointsCell";
import { oneLine, withoutOrdinal } from "./text";

/** The title of a section taken apart. */
export interface SectionTitle {
  /** Without 一、 and without what stands in brackets of its points. */
  readonly name: string;
  /** The points that it prints; null where it prints none. */
  readonly max: number | null;
  /** What its items count into, where it tells; null where it does not. */
  readonly counts: Item["counts"] | null;
}

/** （20分） （10） (分值80分) （20％） [满分10分] */
const POINTS =
  /\s*[（([【](?:共\d+(?:小)?项[，,、]?)?(?:总?分值|满分|基[准本础]分|标准分|权重|共|计|占|最高|最多|上限)?[:：]?\s*([+\-－﹣−±扣减加]?\d+(?:\.\d+)?)\s*(?:分|%|％)?(?:[，,；;、][^（）()]{0,30})?[）)\]】]\s*$/;
/** （加分项） and the like. */
const MARK = /\s*[（(]((?:加减分|加分|减分|扣分|附加分|一票否决|否决)项?)[）)]\s*$/;
/** 组织领导（续）, where a page ends within a section. */
const CONTINUED = /\s*(?:[（(](?:接上页|续表?|接上表)[）)]|(?<=[\u4e00-\u9fff]{2})续表?)\s*$/;
/** 【组织领导】 */
const FRAMED = /^[【〔[「■◆●★▲※\s]+|[】〕\]」\s]{1,4}$/g;
/** 组织领导，计20分 */
const COUNTED = /[，,：:\s]+(?:共?计|满分|总分|分值|占)[:：]?(\d+(?:\.\d+)?)分$/;
/** 组织领导20分; 每次加2分 is what something earns. */
const BARE_POINTS = /(?<=[^\d.加扣减得计记奖罚赋])(\d+(?:\.\d+)?)分$/;

const COUNTS: readonly (readonly [RegExp, Item["counts"]])[] = [
  [/加[、/]?减分|加[、/]?扣分|奖惩|奖扣/, "net"],
  [/否决/, "veto"],
  [/加分|奖励分|附加分/, "bonus"],
  [/减分|扣分|倒扣|罚分/, "penalty"],
];

/** What a title says of how points count: 加分项, 扣分项, 一票否决; null where it says nothing. */
export function countsIn(title: string): Item["counts"] | null {
  return COUNTS.find(([words]) => words.test(title))?.[1] ?? null;
}

/** Takes the title of a section apart; `own` are points that stand in a cell beside it. */
export function titleOf(text: string, own: number | null): SectionTitle {
  const whole = oneLine(withoutOrdinal(text.trim()));
  const printed = POINTS.exec(whole) ?? COUNTED.exec(whole) ?? BARE_POINTS.exec(whole);
  const named = (printed === null ? whole : whole.slice(0, printed.index))
    .replace(MARK, "")
    .replace(CONTINUED, "")
    .replace(FRAMED, "");
  const name = named === "" ? whole : named;
  const points = printed?.[1];
  const sign = points === undefined ? null : signIn(points);
  return { name, max: points === undefined ? own : pointsIn(points), counts: countsIn(whole) ?? sign };
}

/** The title of a section beside whose name a cell of points stands. */
export function titleBeside(text: string, points: string): SectionTitle {
  const title = titleOf(text, isBlankPoints(points) ? null : pointsIn(points));
  return { ...title, counts: title.counts ?? signIn(points) };
}
