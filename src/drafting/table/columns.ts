import { halfWidth } from "../../shared/typedText";
import { categoriesOf, type CategoryColumns } from "./categories";
import { rolesOf, type RoleColumn, type Seen, type Surroundings } from "./columnRoles";
import { columnTexts, isNumeric, meanLength, SHORT, type ColumnTexts } from "./columnTexts";
import type { Grid } from "./grid";
import type { HeadedColumn, Header } from "./header";
import { bareHeader, RATING, type HeaderClass } from "./headerWords";

/** The columns of a table that are kept, each with what it holds. */
export interface Columns {
  readonly all: readonly RoleColumn[];
  readonly dropped: readonly HeadedColumn[];
  /** The columns whose blocks are kinds of unit; null where there is one kind. */
  readonly categories: CategoryColumns | null;
}

/** Tells what each column holds: by the words above it and, where these leave it open, by what stands below. */
export function columnsOf(grid: Grid, header: Header, rows: readonly number[], around: Surroundings): Columns {
  const seen = classified(grid, header, rows);
  const first = seen.findIndex(({ as }) => as === "group" || as === "content" || as === "rule" || as === "max");
  const kinds = seen.filter(({ as, index }) => as === "category" && index < first);
  const maxes = seen.filter(({ as }) => as === "max");
  const categories = categoriesOf(grid, rows, indicesOf(kinds), indicesOf(maxes));
  const settled = seen.map((one): Seen => {
    if (one.as !== "category" || (categories !== null && kinds.includes(one))) return one;
    // Beside the items it is who assesses them.
    return { ...one, as: one.index < first ? "group" : "source" };
  });
  const roles = rolesOf(settled, around);
  const all = settled.flatMap(({ index, header: words }): RoleColumn[] => {
    const own = roles.get(index);
    return own === undefined ? [] : [{ index, header: words, ...own }];
  });
  return { all, dropped: header.columns.filter(({ index }) => !roles.has(index)), categories };
}

const indicesOf = (columns: readonly Seen[]) => columns.map(({ index }) => index);

/** The class of each column; blank columns that are not the table's own are dropped. */
function classified(grid: Grid, { columns }: Header, rows: readonly number[]): readonly Seen[] {
  const seen = columns.map((column) => ({ ...column, own: columnTexts(grid, rows, column.index) }));
  const points = seen.some(({ cls, own }) => cls === "max" && own.texts.length > 0);
  return seen.map((column) => ({ ...column, as: classOf(column, points) }));
}

/** Texts of this mean length below remarks and ratings are the document's; shorter ones were filled in. */
const REMARK = 4;

function classOf({ cls, header, own }: HeadedColumn & { readonly own: ColumnTexts }, points: boolean): HeaderClass {
  if (own.texts.length === 0) return "dropped";
  if (header.includes("备注") && meanLength(own) > REMARK) return "source";
  if (RATING.test(bareHeader(header)) && meanLength(own) > REMARK) return "rule";
  if (cls === "max" && !own.texts.some((text) => /\d/.test(halfWidth(text)))) return "content";
  if (cls !== null) return cls;
  if (!points && isNumeric(own)) return "max";
  return meanLength(own) > SHORT ? "content" : "group";
}
