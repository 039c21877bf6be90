import { z } from "zod";
import type { Area } from "../../../layout/plan";
import { boundingArea, containsCell } from "../../../workbook/areas";
import { fullAddress, isEntireColumns, isEntireRows } from "../sheet/areas";
import type { HostCell } from "../sheet/cells";
import { demandBounded, demandRight, enter, formatNumbers, merge, unmerge } from "../sheet/edit";
import { demand } from "../sheet/fault";
import type { HostSheet } from "../sheet/sheet";
import { declaring, noArguments, onlyArea, Ref, type Cells, type Members } from "./member";

const member = declaring<Cells>();

const MERGED_AREAS_LIMIT = 512;

/** Members that one range and several have in common. */
const common = {
  properties: {
    Address: member.property(1, ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(",")),
    CellCount: member.property(1, ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0)),
  },
  children: {
    Format: member.child(1, (cells) => new Ref("RangeFormat", cells)),
    DataValidation: member.child(8, (cells) => new Ref("DataValidation", cells)),
    ConditionalFormats: member.child(6, (cells) => new Ref("ConditionalFormats", cells)),
  },
};

export const rangeAreas: Members<Cells> = {
  properties: { ...common.properties, AreaCount: member.property(9, ({ areas }) => areas.length) },
  children: common.children,
};

export const range: Members<Cells> = {
  properties: {
    ...common.properties,
    RowIndex: member.property(1, (cells) => onlyArea(cells).row),
    ColumnIndex: member.property(1, (cells) => onlyArea(cells).column),
    RowCount: member.property(1, (cells) => onlyArea(cells).rows),
    ColumnCount: member.property(1, (cells) => onlyArea(cells).columns),
    Values: content(shownValue),
    Formulas: content(({ value, formula }) => formula ?? shownValue({ value })),
    ValueTypes: member.property(1, (cells) => cellwise(cells, valueType)),
    NumberFormat: member.writable(
      1,
      (cells) => cellwise(cells, ({ style }) => style.numberFormat),
      z.unknown(),
      (cells, formats) => {
        formatNumbers(cells.sheet, onlyArea(cells), formats);
      },
    ),
    RowHidden: hiding("Rows", ({ row, rows }) => ({ first: row, count: rows })),
    ColumnHidden: hiding("Columns", ({ column, columns }) => ({ first: column, count: columns })),
  },
  children: common.children,
  methods: {
    GetRow: member.method(1, z.tuple([z.int()]), (cells, [index]) => {
      const area = onlyArea(cells);
      demand(index >= 0 && area.row + index < 1_048_576, "InvalidArgument");
      return new Ref("Range", { sheet: cells.sheet, areas: [{ ...area, row: area.row + index, rows: 1 }] });
    }),
    GetBoundingRect: member.method(1, z.tuple([z.instanceof(Ref)]), (cells, [other]) => {
      const others = other.type === "Range" && "areas" in other.target ? other.target.areas : [];
      const area = boundingArea([...cells.areas, ...others]);
      demand(others.length > 0 && area !== null, "InvalidArgument");
      return new Ref("Range", { sheet: cells.sheet, areas: area === null ? [] : [area] });
    }),
    GetMergedAreasOrNullObject: member.method(13, noArguments, (cells) => {
      const area = onlyArea(cells);
      // Only areas that begin within the range are found.
      const found = cells.sheet.merges.filter(({ row, column }) => containsCell(area, row, column));
      demand(found.length <= MERGED_AREAS_LIMIT, "GeneralException");
      return found.length === 0 ? null : new Ref("RangeAreas", { sheet: cells.sheet, areas: found });
    }),
    Merge: member.method(2, z.tuple([z.boolean().nullish()]), (cells, [across]) => {
      merge(cells.sheet, onlyArea(cells), across === true);
    }),
    Unmerge: member.method(2, noArguments, (cells) => {
      unmerge(cells.sheet, onlyArea(cells));
    }),
    Select: member.method(1, noArguments, (cells) => {
      demand(cells.sheet.visibility === "Visible", "InvalidOperation");
      cells.sheet.selection = onlyArea(cells);
    }),
    _ValidateArraySize: member.method(3, z.tuple([z.int(), z.int()]), (cells, [rows, columns]) => {
      const area = onlyArea(cells);
      demand(area.rows === rows && area.columns === columns, "InvalidArgument");
    }),
  },
};

function cellwise<T>(cells: Cells, of: (cell: HostCell) => T): T[][] {
  const area = onlyArea(cells);
  demandBounded(area);
  return cells.sheet.cells.map(area, of);
}

function content(read: (cell: HostCell) => unknown) {
  return member.writable(
    1,
    (cells) => cellwise(cells, read),
    z.unknown(),
    (cells, input, call) => {
      const area = onlyArea(cells);
      enter(cells.sheet, area, input, call.date1904);
      call.changed(cells.sheet, area);
    },
  );
}

function shownValue({ value }: Pick<HostCell, "value">): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function valueType({ value }: HostCell): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeOf(value)];
}

function typeOf(value: string | number | boolean): "string" | "number" | "boolean" {
  if (typeof value === "string") return "string";
  return typeof value === "number" ? "number" : "boolean";
}

function hiding(what: "Rows" | "Columns", span: (area: Area) => { first: number; count: number }) {
  const hidden = (sheet: HostSheet) => (what === "Rows" ? sheet.hiddenRows : sheet.hiddenColumns);
  const indexes = (cells: Cells) => {
    const area = onlyArea(cells);
    demand(what === "Rows" ? !isEntireColumns(area) : !isEntireRows(area), "InvalidArgument");
    const { first, count } = span(area);
    return Array.from({ length: count }, (_, index) => first + index);
  };
  return member.writable(
    2,
    (cells) => indexes(cells).every((index) => hidden(cells.sheet).has(index)),
    z.boolean(),
    (cells, hide) => {
      demandRight(cells.sheet, `allowFormat${what}`);
      for (const index of indexes(cells)) {
        if (hide) hidden(cells.sheet).add(index);
        else hidden(cells.sheet).delete(index);
      }
    },
  );
}
