import { show } from "../../shared/decimal";
import { flatten, without, type FlatText } from "../grammar/flatText";
import { vetoTotal } from "../grammar/openCases";
import type { Found, Phrase } from "../grammar/phrase";
import { piecesOf } from "../grammar/pieces";
import type { RuleFacts } from "../grammar/reading";
import { BEGIN, pattern, points, WITHIN } from "../grammar/words";

const VETO = pattern(
  `(?:凡|有|如)?(?:出现|发生|存在|具有)?(?:以上|上述|下列|以下)?(?:情况|情形|问题)?(?:之一)?(?:的)?,?(?:实行|予以|一律|视为)?(?:1|一)票否决(?:制)?(?:,?取消${WITHIN}{0,12}资格)?`,
);

/** 一票否决 makes a veto of whatever it is said of. */
function vetoSpans(text: FlatText, { counts }: RuleFacts): Found["spans"] | null {
  const spans = piecesOf(text, VETO);
  return spans.length > 0 || counts === "veto" ? spans : null;
}

const TOTAL_BELOW = pattern(
  `${WITHIN}{0,16}?(?:总分|总得分|总成绩|综合得分|考核得分|最终得分)(?:低于|不足|未达到|达不到|在|不满|小于|<)${points("below")}(?:以下)?(?:的)?`,
);

/** 总分低于70分的，一票否决. */
export const totalVeto: Phrase = {
  id: "veto-total-below",
  title: "总分低于70分的，一票否决",
  makes: "一票否决：总分低于界限的自动否决",
  read(text, facts): Found | null {
    const veto = vetoSpans(text, facts);
    const stated = piecesOf(text, TOTAL_BELOW);
    // A text that says no more than 一票否决 says it of what the item is called.
    const [piece, ...others] = stated.length > 0 ? stated : piecesOf(flatten(facts.name), TOTAL_BELOW);
    const below = piece?.number("below") ?? null;
    if (veto === null || piece === undefined || others.length > 0 || below === null) return null;
    return {
      rule: { kind: "totalBelow", below, total: "final" },
      max: null,
      spans: [...stated, ...veto],
      meaning: `总分低于${show(below)}分的一票否决`,
      open: [vetoTotal],
      counts: "veto",
    };
  },
  samples: [
    {
      text: "脱贫攻坚工作总分低于70分的。",
      facts: { counts: "veto" },
      rule: { kind: "totalBelow", below: 70, total: "final" },
    },
    { text: "考核总分低于60分的，实行一票否决。", rule: { kind: "totalBelow", below: 60, total: "final" } },
  ],
  counterSamples: ["总分低于70分的单位约谈", "总分70分的试卷"],
};

const EVENT = pattern(BEGIN, "(?<event>[^;。:\\n\\u2460-\\u24ff]{4,60}?)(?:的)?(?=[;。\\n]|$)");

/** 发生重大事故的，一票否决. */
export const occurredVeto: Phrase = {
  id: "veto-occurred",
  title: "发生重大安全事故的，一票否决",
  makes: "一票否决：发生的即否决",
  read(text, facts): Found | null {
    const veto = vetoSpans(text, facts);
    if (veto === null) return null;
    const events = piecesOf(without(text, veto), EVENT).filter((piece) => !/\d分/u.test(piece.word("event")));
    const [event, ...others] = events;
    if (event === undefined || others.length > 0) return null;
    const label = event
      .word("event")
      .replace(/^(?:凡是?|如|若)/u, "")
      .replace(/的$/u, "");
    return {
      rule: { kind: "occurred", labels: { occurred: label } },
      max: null,
      // Whether it happened is asked in its own words, numbers among them.
      spans: [{ ...event, free: [] }, ...veto],
      meaning: `${label}的一票否决`,
      open: [],
      counts: "veto",
    };
  },
  samples: [
    {
      text: "重大涉贫负面舆情处置不当,造成重大负面影响的。",
      facts: { counts: "veto" },
      rule: { kind: "occurred", labels: { occurred: "重大涉贫负面舆情处置不当,造成重大负面影响" } },
    },
    {
      text: "发生较大以上安全事故的，一票否决。",
      rule: { kind: "occurred", labels: { occurred: "发生较大以上安全事故" } },
    },
  ],
  counterSamples: ["发生重大事故的，扣5分", "完成得4分，未完成得0分"],
};
