import type { Members, Targets, TypeName } from "./member";
import { rangeBorder, rangeBorders } from "./members/borders";
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
} from "./members/conditions";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./members/format";
import { pageLayout } from "./members/page";
import { headerFooter, headerFooterGroup, pageBreaks } from "./members/pageEdges";
import { freezePanes, worksheetProtection } from "./members/protection";
import { range, rangeAreas } from "./members/range";
import { dataValidation } from "./members/validation";
import {
  addinInternalService,
  application,
  functionResult,
  functions,
  workbook,
  workbookProtection,
  worksheetCollection,
} from "./members/workbook";
import { charts, shapes, worksheet } from "./members/worksheet";

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
