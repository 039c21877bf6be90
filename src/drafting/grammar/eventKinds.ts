import type { EventKind } from "../../rules/kinds/eventsPoints";
import type { EventPiece } from "./eventPieces";

/** What an event is called; one of which the text says no more than a verb is told by its item. */
export function nameOf({ label }: EventPiece, item: string): string {
  if (label === "") return item;
  return label.length > 2 ? label : `${item}：${label}`;
}

/** The event as rules have it, the `index`th of them; `cap` is the most that it gives or takes in all. */
export function eventKindOf(event: EventPiece, index: number, item: string, cap: number | null): EventKind {
  const { effect, counted, least, most } = event;
  const named = { id: String(index + 1), label: nameOf(event, item), counted };
  return effect === "zeroes"
    ? { effect, ...named }
    : { effect, ...named, each: least === most ? most : { least, most }, cap };
}

/** What happens to somebody, and may happen again; a thing that is not there is not there once. */
const OCCURS = /发生|出现|被|受到|造成|引发|引起|导致|瞒报|迟报|漏报|错报|违反|泄露|丢失|投诉|通报|约谈|事故|事件/u;

/** Whether an event of which the text does not say so may still count every time. */
export function mayRecur({ label, repeated, effect }: EventPiece): boolean {
  return !repeated && effect !== "zeroes" && OCCURS.test(label);
}
