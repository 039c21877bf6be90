import { issue, type Issue } from "../../shared/issue";
import { grouped } from "../../shared/list";
import { listed } from "../../shared/said";
import type { Chosen } from "./chooseItems";
import type { FoundTable } from "./findTable";
import type { ItemWords } from "./itemWords";

/** What a clerk has to look at before the map is used: items without a column, columns that fit several, other maxima. */
export function findings(
  { view, header }: FoundTable,
  chosen: readonly Chosen[],
  words: readonly ItemWords[],
): readonly Issue[] {
  const line = header.at(-1) ?? 0;
  const byItem = grouped(chosen, ({ item }) => item);
  const issues: Issue[] = [];
  for (const { formItem, max } of words) {
    const { id, name } = formItem.item;
    const own = byItem.get(id);
    if (own === undefined) {
      const isAsked = formItem.fields.length > 0;
      if (isAsked) issues.push(issue("map-item-missing", { sheet: view.sheet.name, item: id, itemName: name }, {}));
      continue;
    }
    const differing = own.find((one) => one.whole && one.header.max !== null && max !== null && one.header.max !== max);
    if (differing?.header.max == null || max === null) continue;
    const place = { ...view.cell(line, differing.header.place), item: id, itemName: name };
    issues.push(issue("map-maximum-found", place, { found: differing.header.max, expected: max }));
  }
  for (const { header: own, item, rivals, twins } of chosen) {
    const place = view.cell(line, own.place);
    if (rivals.length > 0) issues.push(issue("map-item-rivals", place, { item, others: listed(rivals) }));
    if (twins.length === 0) continue;
    const others = listed(twins.map((twin) => view.cell(line, twin.place).cell));
    issues.push(issue("map-item-twins", place, { item, others }));
  }
  return issues;
}
