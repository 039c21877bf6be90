import { HostFault } from "../sheet/fault";
import {
  conditionalFormat,
  conditionalFormatRule,
  conditionalFormats,
  conditionalRangeBorder,
  conditionalRangeBorders,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
} from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import type { Call, Members, Ref, Targets, TypeName } from "./member";
import { headerFooter, headerFooterGroup, pageBreaks, pageLayout } from "./pageLayout";
import { range, rangeAreas } from "./range";
import { rangeBorder, rangeBorders } from "./rangeBorders";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./rangeFormat";
import {
  addinInternalService,
  application,
  functionResult,
  functions,
  workbook,
  workbookProtection,
  worksheetCollection,
} from "./workbook";
import { autoFilter, charts, freezePanes, shapes, worksheet, worksheetProtection } from "./worksheet";
import { lookUp, setEntry } from "../../../shared/lookUp";

/*
 * The way to the members of an object. A member that is in no table, or came after the host's ExcelApi 1.x, is unknown.
 */

function membersOf<K extends TypeName>(ref: Ref<K>): Members<Targets[K]> {
  return TABLES[ref.type];
}

function known<M extends { readonly since: number }>(member: M | undefined, level: number): M {
  if (member === undefined || member.since > level) throw new HostFault("ApiNotFound");
  return member;
}

export function childOf<K extends TypeName>(ref: Ref<K>, name: string, level: number): Ref {
  return known(lookUp(membersOf(ref).children, name), level).get(ref.target);
}

/** The object of a method; null where there is none. */
export function methodObject<K extends TypeName>(
  ref: Ref<K>,
  name: string,
  args: readonly unknown[],
  level: number,
  call: Call,
): unknown {
  return known(lookUp(membersOf(ref).methods, name), level).run(ref.target, args, call);
}

export function itemOf<K extends TypeName>(ref: Ref<K>, key: unknown): Ref {
  const { item } = membersOf(ref);
  if (item === undefined) throw new HostFault("ApiNotFound");
  if (typeof key !== "string" && typeof key !== "number") throw new HostFault("InvalidArgument");
  return item(ref.target, key);
}

export function setProperty<K extends TypeName>(
  ref: Ref<K>,
  name: string,
  value: unknown,
  level: number,
  call: Call,
): void {
  const { write } = known(lookUp(membersOf(ref).properties, name), level);
  // null is no value of a property.
  if (write === undefined || value === null) throw new HostFault("InvalidArgument");
  write(ref.target, value, call);
}

/** What the library needs to find the object again in its next request. */
export function identity<K extends TypeName>(ref: Ref<K>): Readonly<Record<string, string>> {
  const { id } = membersOf(ref);
  return id === undefined ? {} : { _Id: id(ref.target) };
}

type Loaded = Record<string, unknown>;

/** The properties that were asked for, of an object or of each item of a collection. */
export function load<K extends TypeName>(ref: Ref<K>, select: readonly string[] | undefined, level: number): Loaded {
  const { items } = membersOf(ref);
  if (items !== undefined) return { _Items: items(ref.target).map((item) => load(item, select, level)) };
  const names = select ?? scalarNames(ref, level);
  const loaded: Loaded = { ...identity(ref) };
  const nested = new Map<string, string[]>();
  for (const path of names) {
    const [first = "", ...rest] = path.split("/");
    const name = capital(first);
    if (rest.length === 0)
      setEntry(loaded, name, known(lookUp(membersOf(ref).properties, name), level).read(ref.target));
    else nested.set(name, [...(nested.get(name) ?? []), rest.join("/")]);
  }
  for (const [name, paths] of nested) setEntry(loaded, name, load(childOf(ref, name, level), paths, level));
  return loaded;
}

function scalarNames<K extends TypeName>(ref: Ref<K>, level: number): string[] {
  return Object.entries(membersOf(ref).properties ?? {})
    .filter(([, { since }]) => since <= level)
    .map(([name]) => name);
}

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

type Tables = { readonly [K in TypeName]: Members<Targets[K]> };

/** All that exists in this host. */
export const TABLES: Tables = {
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  Application: application,
  Functions: functions,
  FunctionResult: functionResult,
  AddinInternalService: addinInternalService,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  AutoFilter: autoFilter,
  FreezePanes: freezePanes,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreaks,
  PageBreak: {},
  Charts: charts,
  Shapes: shapes,
  Range: range,
  RangeAreas: rangeAreas,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorders: rangeBorders,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  DataValidation: dataValidation,
  ConditionalFormats: conditionalFormats,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeBorders: conditionalRangeBorders,
  ConditionalRangeBorder: conditionalRangeBorder,
};
