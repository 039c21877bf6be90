import { show, times } from "../../shared/decimal";
import { replaced, type FlatText } from "./flatText";
import { piecesOf } from "./pieces";
import { number, pattern } from "./words";

const WHOLE =
  "(?:(?:该项|本项|此项|指标)?(?:的)?(?:总|标准)?(?:分值|分数|权重分?|满分|标准分|配分)|(?:该项|本项|此项)(?:分|得分))";

/** 扣该项分值的5%, 得80%的分值: so many of the full points. */
const SHARE = pattern(`(?<=[得扣减加计记])(?:${WHOLE}的${number("share")}%|${number("share2")}%的?${WHOLE})`);

/** The text with points for shares of the full points. */
export function withPoints(text: FlatText, max: number | null): FlatText {
  if (max === null || !text.flat.includes("%")) return text;
  return replaced(text, piecesOf(text, SHARE), (piece) => {
    const share = ["share", "share2"].flatMap((group) => piece.number(group) ?? [])[0] ?? 0;
    return `${show(times(times(max, share), 0.01))}分`;
  });
}
