import type { Interpretation } from "../rubric/interpretation";
import { applyChoice } from "../rubric/readings";
import type { Item, Rubric } from "../rubric/schema";
import type { Issue } from "../shared/issue";
import type { Edit } from "./edited";
import { plainly } from "./items";
import { lookUp } from "../shared/lookUp";

type Value = string | boolean | number;

/** A case that most documents leave open: how it is asked, and its readings as the rubric's own words. */
interface UsualCase {
  readonly question: string;
  readonly choices: readonly (readonly [label: string, value: Value])[];
}

/** By kind of rule, or name of the part, and parameter. */
const CASES: Readonly<Record<string, UsualCase>> = {
  "proportional.noTarget": {
    question: "任务为0的怎样计分",
    choices: [
      ["不能计算，须先核实任务数", "error"],
      ["按满分计", "full"],
      ["不考核，其余指标折算", "exempt"],
    ],
  },
  "ranked.ties": {
    question: "并列之后的名次怎样排",
    choices: [
      ["并列占用名次（1、2、2、4）", "shared"],
      ["并列不占用名次（1、2、2、3）", "dense"],
    ],
  },
  "ranked.unmet": {
    question: "不在前几名又未完成任务的怎样计分",
    choices: [
      ["按0分计", "zero"],
      ["由审核人在0分至满分之间评定", "reviewer"],
      ["按完成率（另填任务数）", "rate"],
    ],
  },
  "ranked.topNeedsAchieved": {
    question: "前几名得满分是否也须完成任务",
    choices: [
      ["不须完成任务", false],
      ["须完成任务，未完成的按不在前几名处理", true],
    ],
  },
  "net.capOn": {
    question: "加减分怎样封顶",
    choices: [
      ["加减相抵后封顶", "net"],
      ["加分、减分各自封顶", "each"],
    ],
  },
  "totalBelow.total": {
    question: "比较哪个总分",
    choices: [
      ["含加分、减分的最后总分", "final"],
      ["不含加分、减分的基础总分", "base"],
    ],
  },
  "measured.scale.partSteps": {
    question: "不足一个单位的怎样计",
    choices: [
      ["按比例计", "linear"],
      ["不计", "down"],
      ["按一个单位计", "up"],
    ],
  },
  "measured.compare.ties": {
    question: "并列之后的名次怎样排",
    choices: [
      ["并列占用名次（1、2、2、4）", "shared"],
      ["并列不占用名次（1、2、2、3）", "dense"],
    ],
  },
  "measured.measure.emptyPart": {
    question: "有一项没有数据时怎样计算",
    choices: [
      ["不能计算，须先核实", "error"],
      ["权重由其余各项分担", "leaveOut"],
    ],
  },
  "measured.absent": {
    question: "评委缺席的怎样平均",
    choices: [
      ["不能计算，须先补齐", "error"],
      ["按到场人数平均", "present"],
      ["按规定人数平均", "prescribed"],
      ["视为未填全", "incomplete"],
    ],
  },
  "measured.zeroDivisor": {
    question: "分母为0（没有任务、没有票）的怎样计分",
    choices: [
      ["不能计算，须先核实", "error"],
      ["按满分计", "full"],
      ["不得分", "none"],
    ],
  },
  "arithmetic.decimals": {
    question: "得分保留几位小数",
    choices: [
      ["两位小数（四舍五入）", 2],
      ["一位小数（四舍五入）", 1],
      ["三位小数（四舍五入）", 3],
      ["四位小数（四舍五入）", 4],
      ["取整数（四舍五入）", 0],
    ],
  },
  "veto.ranking": {
    question: "被一票否决的单位是否参加排名",
    choices: [
      ["不参加排名", "excluded"],
      ["保留名次", "kept"],
    ],
  },
  "grading.ties": {
    question: "并列跨过名额界限时，并列单位评哪一等次",
    choices: [
      ["都评较高的等次", "better"],
      ["都评较低的等次", "worse"],
    ],
  },
  "grading.places": {
    question: "按比例计算的名额不是整数时如何取舍",
    choices: [
      ["不超过比例，名额不进位", "within"],
      ["名额四舍五入取整", "round"],
      ["名额进位（不足1名按1名）", "up"],
    ],
  },
  "grading.freed": {
    question: "空出的名额是否递补",
    choices: [
      ["不递补", "not-filled"],
      ["由后面的单位递补", "next-moves-up"],
      ["依次递补，后面的等次也递补", "all-move-up"],
    ],
  },
};

const OPEN_CODES: readonly Issue["code"][] = ["lint-left-open", "lint-open-parameter"];

/** What a finding says is left open: a parameter of items' rules or of a part; null where it says something else. */
function openAt(
  rubric: Rubric,
  { code, place, parameters }: Issue,
): { readonly name: string; readonly item: Item | null } | null {
  if (!OPEN_CODES.includes(code)) return null;
  const parameter = typeof parameters.parameter === "string" ? parameters.parameter : "";
  const index = /^items\[(\d+)\]/.exec(place.path ?? "")?.[1];
  const item = index === undefined ? null : (rubric.items[Number(index)] ?? null);
  return { name: `${item?.rule.kind ?? (place.path ?? "").split(".")[0] ?? ""}.${parameter}`, item };
}

/** The question of a case that a finding says is left open; null where it cannot be listed by itself. */
export function openQuestion(rubric: Rubric, found: Issue): string | null {
  return lookUp(CASES, openAt(rubric, found)?.name ?? "")?.question ?? null;
}

/**
 * Lists the case that a finding says is left open, with its usual readings; the one that the rubric states now is the
 * default. Items of which the same is left open share it. `findings` are all those of the rubric.
 */
export function addUsualCase(rubric: Rubric, found: Issue, findings: readonly Issue[]): Edit {
  const open = openAt(rubric, found);
  const usual = open === null ? undefined : lookUp(CASES, open.name);
  if (open === null || usual === undefined) return plainly(rubric);
  const parameter = open.name.slice(open.name.indexOf(".") + 1);
  const items = findings.flatMap((one) => {
    const other = openAt(rubric, one);
    return other?.name === open.name && other.item !== null ? [other.item] : [];
  });
  const stated = open.item === null ? valueAt(rubric, open.name) : valueAt(open.item.rule, parameter);
  const alike = items.filter(({ rule }) => valueAt(rule, parameter) === stated);
  return plainly(withCase(rubric, usual, { open: open.name, parameter, stated, alike }));
}

interface Open {
  readonly open: string;
  readonly parameter: string;
  readonly stated: unknown;
  readonly alike: readonly Item[];
}

function withCase(rubric: Rubric, { question, choices }: UsualCase, { open, parameter, stated, alike }: Open): Rubric {
  const [first] = alike;
  const where = first === undefined ? "" : `第${alike.map(({ id }) => id).join("、")}项：`;
  const clause = first?.clause ?? `${rubric.title}没有写明`;
  const readings = choices.map(([label, value], index) => {
    return { id: String(index + 1), label, set: { [parameter]: value }, value };
  });
  const usual = readings.find(({ value }) => value === stated) ?? readings[0];
  if (usual === undefined) return rubric;
  const added: Interpretation = {
    id: freshId(rubric, open),
    question: `${where}${question}`,
    clause,
    applies: first === undefined ? { part: partOf(open) } : { items: alike.map(({ id }) => id) },
    default: usual.id,
    choices: readings.map(({ id, label, set }) => ({ id, label, set })),
  };
  // The default states what the rubric may have left to the engine's usual way.
  const explicit = applyChoice(rubric, added, usual);
  return { ...explicit, interpretations: [...rubric.interpretations, added] };
}

type PartName = Extract<Interpretation["applies"], { readonly part: string }>["part"];

const PARTS: Readonly<Record<string, PartName>> = { arithmetic: "arithmetic", veto: "veto", grading: "grading" };

function partOf(open: string): PartName {
  const part = lookUp(PARTS, open.split(".")[0] ?? "");
  if (part === undefined) throw new RangeError(`${open} is of no part`);
  return part;
}

function freshId({ interpretations }: Rubric, open: string): string {
  const base = open.replaceAll(".", "-");
  const taken = (id: string) => interpretations.some((one) => one.id === id);
  if (!taken(base)) return base;
  for (let number = 2; ; number += 1) if (!taken(`${base}-${String(number)}`)) return `${base}-${String(number)}`;
}

function valueAt(holder: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => {
    return typeof value === "object" && value !== null
      ? Object.entries(value).find(([name]) => name === key)?.[1]
      : undefined;
  }, holder);
}
