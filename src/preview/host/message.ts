import { z } from "zod";

/*
 * What the library sends, as far as this host understands it. Anything else means that the library has changed: it is
 * thrown, not answered.
 */

const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).optional(),
  ReferencedObjectPathIds: z.array(z.unknown()).optional(),
});

const objectPath = z.object({
  Id: z.int(),
  /** 1 root · 2 new object · 3 method · 4 property · 5 item · 6 kept reference · 7 object that is not there. */
  ObjectPathType: z.literal([1, 2, 3, 4, 5, 6, 7]),
  Name: z.string(),
  ParentObjectPathId: z.int().optional(),
  ArgumentInfo: argumentInfo.optional(),
});

const action = z.object({
  Id: z.int(),
  /** 1 instantiate · 2 query · 3 method · 4 set property · 5 trace. */
  ActionType: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  Name: z.string(),
  ObjectPathId: z.int(),
  ArgumentInfo: argumentInfo.optional(),
  QueryInfo: z.object({ Select: z.array(z.string()).optional() }).optional(),
});

const request = z.object({
  id: z.int(),
  type: z.literal(1),
  flags: z.int(),
  message: z.object({
    url: z.literal("ProcessQuery"),
    body: z.object({ Actions: z.array(action), ObjectPaths: z.record(z.string(), objectPath) }),
  }),
});

export type ObjectPath = z.infer<typeof objectPath>;
export type Action = z.infer<typeof action>;
export type ArgumentInfo = z.infer<typeof argumentInfo>;
export type RequestBody = z.infer<typeof request>["message"]["body"];

/** The request waits until no cell is being edited. */
export const DELAY_FOR_CELL_EDIT = 64;

/** Reads a message of the library. */
export function parseRequest(text: string): { id: number; flags: number; body: RequestBody } {
  const { id, flags, message } = request.parse(JSON.parse(text));
  return { id, flags, body: message.body };
}

/** The answer to a message, as the library expects it. */
export function responseMessage(id: number, body: unknown): string {
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: JSON.stringify(body) } });
}

/** What kind of change an event tells of. */
export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/** One event as Excel tells it. */
export interface ChangeEvent {
  readonly worksheetId: string;
  readonly address: string;
  readonly changeType: ChangeType;
  readonly source: "Local" | "Remote";
  /** Absent before ExcelApi 1.14. */
  readonly triggerSource?: "ThisLocalAddin" | "Unknown";
}

const EVENT_CATEGORY = 65_536;
const CELLS_CHANGED = 10;

/** Tells of changed cells; `target` is a worksheet's id or Workbook for all of them. */
export function eventMessage(target: string, event: ChangeEvent): string {
  const message = JSON.stringify({ ...event, type: "WorksheetChanged" });
  const entry = { messageCategory: EVENT_CATEGORY, messageType: CELLS_CHANGED, targetId: target, message };
  return JSON.stringify({ type: 3, message: { entries: [entry] } });
}
