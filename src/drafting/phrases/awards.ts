import type { Level } from "../../rules/counts";
import type { Rule } from "../../rules/kinds/kinds";
import { show } from "../../shared/decimal";
import { eventsIn } from "../grammar/eventPieces";
import { without, type FlatText } from "../grammar/flatText";
import { awardsIn, type LevelAward } from "../grammar/levelAwards";
import { limitIn } from "../grammar/limits";
import { netCap, weightCap } from "../grammar/openCases";
import type { Found, Phrase } from "../grammar/phrase";
import { piecesOf } from "../grammar/pieces";
import { BEGIN, HAN, NOTHING, pattern, WITHIN } from "../grammar/words";

/** 没有上稿不计分: says nothing that counting does not. */
const NONE = pattern(BEGIN, `(?:没有|未|无)${HAN}{0,10}?(?:的)?,?(?:${NOTHING}|不加分)`);
const TOP =
  "(?:(?:多(?:个|项|次)[\\u4e00-\\u9fff]{0,6})?(?:只|仅)?(?:就高不就低|就高|(?:按照?|以|取|计)(?:其)?(?:中)?(?:级别|得分|分值|等次)?最高(?:的)?(?:1项|级别|分值?|标准|项|奖项|者)?)(?:计|得|加|为准|记)*(?:分)?)";
/** 同一事项就高: how one is counted that has several levels; another one counts by itself. */
const SAME = pattern(
  `(?:同1?一?(?:个)?(?:事项|件事|事|工作|项目|内容|人|奖项|单位|经验|稿件|信息)(?:的)?(?:多次)?${WITHIN}{0,10}?,?)(?:${TOP}|不(?:得)?重复(?:计|加|得)分)`,
);
/** 就高不就低 of everything: another rule. */
const HIGHEST = pattern(`${TOP}|只计(?:最高)?1项|不累计(?:计|加)?(?:分)?`);

/** What says that additions and deductions are set off against each other. */
const NET = /加减分|加、减分|增减分/u;

/** Awards by level and by occurrence, with what limits them. */
export const awards: Phrase = {
  id: "awards",
  title: "国家级加3分，省级加2分，市级加1分，总分不超过3分（每篇加1分、上稿1篇计0.5分、国检考核扣3分；①②③有加有减）",
  makes: "按级别、次数累计加分或减分，到上限为止；有加有减的为加减分",
  read(text, { counts, max, name }): Found | null {
    const limit = limitIn(text);
    if (limit === null) return null;
    const named = awardsIn(without(text, limit.spans));
    if (counts === "veto" || counts === "none") return null;
    const known = [...limit.spans, ...named];
    const none = piecesOf(without(text, known), NONE);
    const same = piecesOf(without(text, known), SAME);
    const highest = piecesOf(without(text, [...known, ...same]), HIGHEST);
    // What has neither a level nor a number of times is an award too where awards are all that there can be.
    const others =
      (counts === "base" || counts === "penalty") && highest.length === 0
        ? []
        : otherAwards(without(text, [...known, ...none, ...same, ...highest]));
    const all = [...named, ...others].sort((a, b) => a.start - b.start);
    if (all.length === 0) return null;
    const spans = [...limit.spans, ...all];
    const matter = same.length === 0 ? {} : { sameMatter: "highest" as const };
    const facts = { cap: limit.cap ?? max, stated: limit.cap !== null, counts, name, matter };
    const rest = { max: limit.cap, spans: [...spans, ...none, ...same, ...highest] };
    const both = new Set(all.map(({ verb }) => verb)).size > 1;
    const [first] = all;
    // What gains and losses share a section of is one of the two by itself, where only one is told.
    if (counts === "net" && !both && first !== undefined && highest.length === 0) {
      const own = first.verb === "adds" ? ("bonus" as const) : ("penalty" as const);
      return { ...tallyOf(all, { ...facts, counts: own }, rest), counts: own };
    }
    if (counts === "net" || (both && NET.test(text.flat + name))) {
      return highest.length > 0 ? null : netOf(all, facts, rest);
    }
    if (both || all.some(({ verb }) => (verb === "takes") !== (counts === "penalty"))) return null;
    return highest.length > 0 ? bestOf(all, facts, rest) : tallyOf(all, facts, rest);
  },
  samples: [
    {
      text: "在迎检中顺利过关,国检一次加3分,省检一次加2分,市检一次加1分,该项总分不超过3分。",
      facts: { counts: "bonus" },
      rule: {
        kind: "tally",
        levels: [
          { id: "national", label: "在迎检中顺利过关（国检）", points: 3, counted: "次" },
          { id: "provincial", label: "在迎检中顺利过关（省检）", points: 2, counted: "次" },
          { id: "municipal", label: "在迎检中顺利过关（市检）", points: 1, counted: "次" },
        ],
        cap: 3,
      },
    },
    {
      text: "每篇加1分，加分最高不超过5分",
      facts: { counts: "bonus" },
      rule: { kind: "tally", levels: [{ id: "1", label: "工作", points: 1, counted: "篇" }], cap: 5 },
    },
    {
      text: "国检考核扣3分,省检考核扣2分。该项扣分总和不超过3分。",
      facts: { counts: "penalty" },
      rule: {
        kind: "tally",
        levels: [
          { id: "national", label: "国检考核", points: 3, counted: "次" },
          { id: "provincial", label: "省检考核", points: 2, counted: "次" },
        ],
        cap: 3,
      },
    },
    {
      text: "获国家级表彰的加3分，省级表彰的加2分，按最高的一项计分",
      facts: { counts: "bonus", max: 3 },
      rule: {
        kind: "best",
        levels: [
          { id: "national", label: "获国家级表彰", points: 3, counted: "次" },
          { id: "provincial", label: "省级表彰", points: 2, counted: "次" },
        ],
      },
    },
    {
      text: "①被表彰的，国家级计3分，省级计2分；②被通报批评的，国家级扣3分，省级扣2分；以上加减分不超过3分。",
      facts: { counts: "net" },
      rule: {
        kind: "net",
        levels: [
          { id: "national", label: "被表彰（国家级）", points: 3, counted: "次" },
          { id: "provincial", label: "被表彰（省级）", points: 2, counted: "次" },
          { id: "national2", label: "被通报批评（国家级）", points: -3, counted: "次" },
          { id: "provincial2", label: "被通报批评（省级）", points: -2, counted: "次" },
        ],
        cap: 3,
        capOn: "net",
      },
    },
  ],
  counterSamples: ["获国家级项目3个、省级项目2个", "增加1分地", "每篇不少于1000字", "国家级3A景区", "每次加工1分钟"],
};

function otherAwards(text: FlatText): readonly LevelAward[] {
  return eventsIn(text).flatMap((event): readonly LevelAward[] => {
    const { start, end, free, label, least, most, counted, effect, repeated, stepped } = event;
    if (effect === "zeroes" || least !== most || stepped) return [];
    const times = repeated ? ("each" as const) : ("no" as const);
    const named = { id: null, label, counted, repeated: times };
    return [{ start, end, free, ...named, points: most, verb: effect, extra: true }];
  });
}

interface Facts {
  readonly cap: number | null;
  readonly stated: boolean;
  readonly counts: string;
  readonly name: string;
  /** What counts of one matter that has several levels. */
  readonly matter: { readonly sameMatter?: "highest" };
}

type Rest = Pick<Found, "max" | "spans">;

function levelsOf(all: readonly LevelAward[], { name }: Facts, signed: boolean): Level[] {
  const used = new Map<string, number>();
  return all.map(({ id, label, points, verb, counted }, index) => {
    const own = id ?? String(index + 1);
    const times = (used.get(own) ?? 0) + 1;
    used.set(own, times);
    const value = signed && verb === "takes" ? -points : points;
    return {
      id: times === 1 ? own : `${own}${String(times)}`,
      label: label === "" ? name : label,
      points: value,
      counted,
    };
  });
}

function tallyOf(all: readonly LevelAward[], facts: Facts, rest: Rest): Found {
  const { cap, stated, counts, matter } = facts;
  const levels = levelsOf(all, facts, false);
  return {
    ...rest,
    // Only what is added to the base or taken from it is a tally; of the base itself it is earned from nothing up.
    rule: counts === "base" ? { ...earned(levels), ...matter } : { kind: "tally", levels, cap, ...matter },
    meaning: `${wordsOf(all)}，累计${cap === null ? "，不封顶" : `不超过${show(cap)}分`}`,
    open: stated || cap === null || counts === "base" ? [] : [weightCap(cap, counts === "penalty" ? "扣分" : "加分")],
    ...suppliedFor(all, facts),
  };
}

function earned(levels: readonly Level[]): Extract<Rule, { kind: "events" }> {
  const events = levels.map(({ id, label, points, counted }) => {
    return { effect: "adds" as const, id, label, counted, each: points, cap: null };
  });
  return { kind: "events", start: 0, floor: 0, events };
}

function bestOf(all: readonly LevelAward[], facts: Facts, rest: Rest): Found {
  return {
    ...rest,
    rule: { kind: "best", levels: levelsOf(all, facts, false) },
    meaning: `${wordsOf(all)}，只按最高的一项计`,
    open: [],
  };
}

/** The cap of gains and losses cannot be left out. */
function netOf(all: readonly LevelAward[], facts: Facts, rest: Rest): Found | null {
  const { cap } = facts;
  if (cap === null) return null;
  return {
    ...rest,
    rule: { kind: "net", levels: levelsOf(all, facts, true), cap, capOn: "net", ...facts.matter },
    meaning: `${wordsOf(all)}，加减分不超过${show(cap)}分`,
    open: [netCap(cap)],
    counts: "net",
    ...(facts.stated ? {} : { supplied: "加减分以分值封顶" }),
  };
}

/** Bonuses and penalties are of each occurrence; an item of the base that says so of none may mean the best alone. */
function suppliedFor(all: readonly LevelAward[], { counts, stated }: Facts): Pick<Found, "supplied"> {
  if (counts !== "base") {
    const levels = all.filter(({ id }) => id !== null);
    const open = !stated && levels.length > 1 && levels.some(({ repeated }) => repeated === "no");
    const others = all.filter(({ id, repeated }) => id === null && repeated === "no");
    const beside = all.length > 1 && others.length > 0;
    return open || beside ? { supplied: "各项分别按发生的次数累计" } : {};
  }
  if (all.every(({ extra }) => extra)) return { supplied: "加分计入本项的分值" };
  if (all.every(({ repeated }) => repeated === "each")) return {};
  return { supplied: "按发生的次数累计" };
}

function wordsOf(all: readonly LevelAward[]): string {
  return all
    .map(({ label, points, verb, counted }) => `${label}每${counted}${verb === "takes" ? "减" : "加"}${show(points)}分`)
    .join("，");
}
