import { kindOf, ruleSchema } from "../../rules/kinds/kinds";
import { flatten, LONGEST_TEXT, type FlatText } from "../grammar/flatText";
import { limitIn, limitsOver } from "../grammar/limits";
import type { Found, Phrase } from "../grammar/phrase";
import { piecesOf, type Span, type Taken } from "../grammar/pieces";
import type { RuleFacts, RuleReading } from "../grammar/reading";
import { withPoints } from "../grammar/pointShares";
import { remainsOf, saysPoints } from "../grammar/remains";
import { unaccounted } from "../grammar/tokens";
import { END, pattern, points } from "../grammar/words";
import { PHRASES } from "./phrases";

/** Reads the text of one item: the rule that it states, what of it was understood, what was not, what it leaves open. */
export function readRule(text: string, facts: RuleFacts): RuleReading {
  if (text.length > LONGEST_TEXT) return unreadable(text, facts);
  const printed = flatten(text);
  const told = fullMark(printed, facts.max);
  const known = { ...facts, max: facts.max ?? told?.max ?? null };
  const flat = withPoints(printed, known.max);
  const mark = fullMark(flat, known.max);
  const marked = mark === null ? [] : [mark];
  const limits = known.max === null ? [] : limitsAt(flat, known.max);
  const over = known.max === null ? [] : limitsOver(flat, known.max);
  const candidates = PHRASES.flatMap((phrase) => {
    const found = phrase.read(flat, known);
    if (found === null || !fits(found, known)) return [];
    const taken = [...found.spans, ...marked, ...limits];
    if (remainsOf(flat, taken).some(saysPoints)) return [];
    return [
      {
        phrase,
        found,
        unread: [...unaccounted(flat, without(taken, over)), ...conditionsBeside(flat, found)].map(({ start, end }) =>
          flat.printed(start, end),
        ),
      },
    ];
  });
  const [best, ...others] = [...candidates].sort((a, b) => a.unread.length - b.unread.length);
  if (best === undefined) {
    const { max, counts } = known;
    const unread = remainsOf(flat, marked);
    return { rule: { kind: "judged" }, max, counts, confidence: "none", understood: [], unread, open: [] };
  }
  const { phrase, found, unread } = best;
  const rivals = others.filter(
    (other) => !other.phrase.general && other.unread.length === 0 && differ(other.found, found),
  );
  const sure = unread.length === 0 && found.supplied === undefined && rivals.length === 0;
  return {
    rule: found.rule,
    max: known.max ?? found.max,
    counts: found.counts ?? facts.counts,
    confidence: sure ? "certain" : "likely",
    understood: understoodOf(phrase, found, flat),
    unread,
    open: found.open,
  };
}

/** What must be so, too, where a number alone is looked at: 有队伍且全年活动12次以上. */
const ANOTHER = pattern("[^,;。:\\n]{0,30}?(?:且|前提|同时|剔除)[^,;。:\\n]{0,30}");
const OF_ONE_NUMBER: readonly string[] = ["measured", "proportional", "threshold", "fulfilled", "scaled"];

function conditionsBeside(text: FlatText, { rule }: Found): readonly Span[] {
  return OF_ONE_NUMBER.includes(rule.kind) ? piecesOf(text, ANOTHER) : [];
}

function unreadable(text: string, { max, counts }: RuleFacts): RuleReading {
  return { rule: { kind: "judged" }, max, counts, confidence: "none", understood: [], unread: [text.trim()], open: [] };
}

/**
 * A phrase whose full points are not those of the table, whose numbers make no rule, or whose rule cannot count as the
 * item does, says something else.
 */
function fits(found: Found, { max, counts }: RuleFacts): boolean {
  const { counts: allowed } = kindOf(found.rule);
  if (counts !== "veto" && !allowed.includes(found.counts ?? counts)) return false;
  return (max === null || found.max === null || found.max === max) && ruleSchema.safeParse(found.rule).success;
}

/** What was understood, but for what cannot be so. */
function without(taken: readonly Taken[], wrong: readonly Taken[]): readonly Taken[] {
  return taken.filter(({ start, end }) => !wrong.some((one) => one.start === start && one.end === end));
}

/** No rule gives more than the full points: a text that says so says nothing more. */
function limitsAt(text: FlatText, max: number): readonly Taken[] {
  const limit = limitIn(text);
  return limit?.cap === max ? limit.spans : [];
}

/** What the fields and levels are called makes no other rule. */
const NAMES: readonly string[] = ["labels", "label", "id"];

function differ(one: Found, other: Found): boolean {
  const [own, another] = [one, other].map(({ rule }) =>
    JSON.stringify(rule, (key, value: unknown) => (NAMES.includes(key) ? undefined : value)),
  );
  return own !== another;
}

/** The first piece carries what the whole means, and what was supplied. */
function understoodOf({ id }: Phrase, { spans, meaning, supplied }: Found, text: FlatText): RuleReading["understood"] {
  const whole = supplied === undefined ? meaning : `${meaning}（原文没有写明：${supplied}）`;
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ phrase: id, text: text.printed(start, end), meaning: whole }));
}

const MARK = pattern(
  "(?:(?:满分|分值|权重|本项共?|该项共?|此项共?|标准分)(?:值)?(?:为|是|:|计|共)?|(?<=\\())",
  points("max"),
  END,
);

/** Where a text says no more than its full points: 满分5分, (5分). Null where it does not, or says others than the table. */
function fullMark(text: FlatText, max: number | null): (Taken & { readonly max: number }) | null {
  const marks = piecesOf(text, MARK).flatMap((piece) => {
    const said = piece.number("max");
    return said === null ? [] : [{ ...piece, max: said }];
  });
  return marks.length === 1 ? (marks.find((mark) => max === null || mark.max === max) ?? null) : null;
}
