import { show } from "../../shared/decimal";
import { exhaustedIn } from "../grammar/limits";
import type { Found, Phrase } from "../grammar/phrase";
import { piecesOf } from "../grammar/pieces";
import { perPlace, placedBy } from "../grammar/places";
import { END, IF, pattern, points, THEN } from "../grammar/words";

const FIRST_THEN = pattern(
  `(?:排名|排|位居|名列|考核)*第1(?:名|位)?${IF}(?:得|计|记)?(?:满分|${points("full")})${THEN}`,
  `(?:其他|其余|以下|之后|以后|此后|往后)?(?:单位)?(?:的)?,?每(?:降低?|下降|低|退后|后退|落后|递减|靠后|差)(?:1个|1|一个?)?(?:名次|位次|名|位)(?:的)?,?(?:扣|减|递减|少得?|依次递减)(?:分)?${points("step")}(?:[,;]最低(?:得|计|为)?${points("floor")})?`,
  END,
);

/** 第一名得满分，每降低一个名次扣0.5分. */
export const stepPerPlace: Phrase = {
  id: "step-per-place",
  title: "第一名得满分，每降低一个名次扣0.5分",
  makes: "名次：第一名满分，每低一名扣几分，扣完为止",
  read(text, facts): Found | null {
    const [piece, ...others] = piecesOf(text, FIRST_THEN);
    if (piece === undefined || others.length > 0) return null;
    const placed = placedBy(text, facts);
    const amount = piece.number("step") ?? 0;
    const floor = piece.number("floor") ?? 0;
    return {
      rule: {
        kind: "measured",
        ...placed.parts,
        scale: { ...perPlace(amount), floor },
      },
      max: piece.number("full"),
      spans: [piece, ...placed.spans, ...exhaustedIn(text)],
      meaning: `第1名得满分，每低1名扣${show(amount)}分，最低${show(floor)}分`,
      open: placed.open,
    };
  },
  samples: [
    {
      text: "第一名得满分，每降低一个名次扣0.5分。",
      facts: { max: 10 },
      rule: {
        kind: "measured",
        measure: { kind: "entered", unit: "名次", min: 1, max: null, whole: true },
        scale: {
          kind: "shortfall",
          better: "lower",
          target: 1,
          start: "max",
          step: 1,
          amount: 0.5,
          beyond: null,
          partSteps: "linear",
          floor: 0,
        },
        labels: { value: "工作的名次" },
      },
    },
    {
      text: "按人均可支配收入排名，第一名得10分，每低一位扣1分",
      rule: {
        kind: "measured",
        measure: { kind: "entered", unit: "", min: 0, max: null, whole: false },
        compare: { kind: "place", better: "higher", ties: "shared", as: "place" },
        scale: {
          kind: "shortfall",
          better: "lower",
          target: 1,
          start: "max",
          step: 1,
          amount: 1,
          beyond: null,
          partSteps: "linear",
          floor: 0,
        },
        labels: { value: "人均可支配收入" },
      },
    },
  ],
  counterSamples: ["第一名获奖，其他名次不设奖金", "每降低一个百分点扣0.5分"],
};
