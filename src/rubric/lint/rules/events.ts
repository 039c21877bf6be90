import { type Events, isRange, type EventKind } from "../../../rules/kinds/events";
import { issue, type Issue } from "../../../shared/issue";
import { at, type Path } from "../finding";
import { floorFaults, type Scored } from "./awards";
import { rangeFaults } from "./bounds";

/** What is wrong with a rule of events; `path` leads to the rule. */
export function eventsFaults({ start, events, floor }: Events, item: Scored, path: Path): readonly Issue[] {
  const { max } = item;
  const over =
    start !== "max" && start > max
      ? [issue("lint-points-over-max", at([...path, "start"]), { points: start, max })]
      : [];
  return [
    ...over,
    ...floorFaults(floor, item, [...path, "floor"]),
    ...events.flatMap((event, index) => eventFaults(event, max, [...path, "events", index])),
  ];
}

function eventFaults(event: EventKind, max: number, path: Path): readonly Issue[] {
  if (event.effect === "zeroes") return [];
  const { each, cap, label } = event;
  const amounts = typeof each === "number" ? [each] : isRange(each) ? [each.most] : each;
  const most = Math.max(...amounts);
  return [
    ...(isRange(each) ? rangeFaults(each.least, each.most, [...path, "each"]) : []),
    ...(most > max ? [issue("lint-event-over-max", at([...path, "each"]), { label, points: most, max })] : []),
    ...(cap !== null && cap < most
      ? [issue("lint-event-over-cap", at([...path, "cap"]), { label, points: most, cap })]
      : []),
    ...(cap !== null && cap > max ? [issue("lint-points-over-max", at([...path, "cap"]), { points: cap, max })] : []),
  ];
}
