import type { Area } from "../../layout/plan";
import { utf8Length } from "../../shared/text";
import { HostBook } from "./book/book";
import { execute, refusal, type ResponseBody } from "./execute";
import {
  DELAY_FOR_CELL_EDIT,
  eventMessage,
  parseRequest,
  responseMessage,
  type ChangeEvent,
  type RequestBody,
} from "./message";
import { KeptReferences } from "./objects";
import { localAddress } from "./sheet/areas";
import { HostFault, type FaultCode } from "./sheet/fault";
import type { HostSheet } from "./sheet/sheet";

/** Excel on the web takes and gives no more in one request. */
const PAYLOAD_LIMIT = 5_000_000;

/** One request as it went over the bridge. */
export interface Exchange {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  readonly error: FaultCode | null;
}

/** A refusal that is waiting for its call; `location` is the name of a member as it is sent. */
interface Refusal {
  readonly location: string;
  readonly code: FaultCode;
  /** How many such calls go through before. */
  skip: number;
}

export interface HostOptions {
  readonly book?: HostBook;
  /** The ExcelApi 1.x that this Excel has. */
  readonly level?: number;
  /** When the answer to a request comes; soon, unless told. */
  readonly later?: (answer: () => void) => void;
}

/** Excel's side of the bridge over a workbook in memory. */
export class StrictHost {
  readonly book: HostBook;
  readonly level: number;
  readonly exchanges: Exchange[] = [];
  /** Set by the library. */
  onMessageFromHost: (text: string) => void = () => {
    throw new Error("The library has not been loaded");
  };
  /** Set by whoever wants to know what a request changes: carries it out. */
  onRequest: (carryOut: () => void) => void = (carryOut) => {
    carryOut();
  };
  readonly #kept = new KeptReferences();
  readonly #refusals: Refusal[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #delayed: string[] = [];
  readonly #later: (answer: () => void) => void;
  #editing = false;
  #listening = false;

  constructor({ book = new HostBook(), level = 14, later = queueMicrotask }: HostOptions = {}) {
    this.#later = later;
    this.book = book;
    this.level = level;
  }

  /** Objects that the library has not released. */
  get keptReferences(): number {
    return this.#kept.size;
  }

  /** While a cell is being edited every request is refused, unless it is willing to wait. */
  set editing(editing: boolean) {
    this.#editing = editing;
    if (!editing) for (const text of this.#delayed.splice(0)) this.sendMessageToHost(text);
  }

  /** Lets one later call of a member fail, as it happens in offices: no printer, no memory. */
  refuse(location: string, code: FaultCode, skip = 0): void {
    this.#refusals.push({ location, code, skip });
  }

  /** Calls `listener` after every request and every edit; the result takes it off again. */
  onUpdate(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Called by the library. The answer comes later, as in Excel. */
  sendMessageToHost(text: string): void {
    const { id, flags, body } = parseRequest(text);
    if (this.#editing && (flags & DELAY_FOR_CELL_EDIT) !== 0) {
      this.#delayed.push(text);
      return;
    }
    const requestBytes = utf8Length(text);
    const changes: ChangeEvent[] = [];
    const response = this.#refusedAsAWhole(requestBytes) ?? this.#watched(() => this.#carryOut(body, changes));
    const { answer, error } = answered(id, response);
    this.exchanges.push({ requestBytes, responseBytes: utf8Length(answer), actions: body.Actions.length, error });
    this.#deliver([answer, ...(this.#listening ? changes.map((event) => eventMessage("Workbook", event)) : [])]);
  }

  #watched(carryOut: () => ResponseBody): ResponseBody {
    const carried: ResponseBody[] = [];
    this.onRequest(() => carried.push(carryOut()));
    const [response] = carried;
    if (response === undefined) throw new Error("The request was not carried out");
    return response;
  }

  #carryOut(body: RequestBody, changes: ChangeEvent[]): ResponseBody {
    const changed = (sheet: HostSheet, area: Area) => {
      changes.push(this.#ownChange(sheet, area));
    };
    const around = {
      book: this.book,
      kept: this.#kept,
      level: this.level,
      call: { changed, date1904: this.book.date1904 },
    };
    return execute(body, around, (location) => {
      this.#checkRefusals(location);
      this.#registerListening(location);
    });
  }

  /** Tells the library and the listeners of cells that somebody else changed. */
  announce(
    sheet: HostSheet,
    area: Area,
    source: ChangeEvent["source"],
    changeType: ChangeEvent["changeType"] = "RangeEdited",
  ): void {
    const event = { worksheetId: sheet.id, address: localAddress(area), source, changeType };
    const dated: ChangeEvent = this.level < 14 ? event : { ...event, triggerSource: "Unknown" };
    this.#deliver(this.#listening ? [eventMessage("Workbook", dated)] : []);
  }

  /** Tells the listeners of a change that the library is not told of. */
  update(): void {
    this.#deliver([]);
  }

  #ownChange(sheet: HostSheet, area: Area): ChangeEvent {
    const address = localAddress(area);
    const event = { worksheetId: sheet.id, address, source: "Local", changeType: "RangeEdited" } as const;
    return this.level < 14 ? event : { ...event, triggerSource: "ThisLocalAddin" };
  }

  #refusedAsAWhole(bytes: number): ResponseBody | null {
    if (this.#editing) return refusal("InvalidOperationInCellEditMode");
    return bytes > PAYLOAD_LIMIT ? refusal("RequestPayloadSizeLimitExceeded") : null;
  }

  #checkRefusals(location: string): void {
    const index = this.#refusals.findIndex((refused) => refused.location === location);
    const refused = this.#refusals[index];
    if (refused === undefined) return;
    if (refused.skip > 0) {
      refused.skip -= 1;
      return;
    }
    this.#refusals.splice(index, 1);
    throw new HostFault(refused.code);
  }

  #registerListening(location: string): void {
    if (location === "_RegisterDataChangedEvent") this.#listening = true;
    if (location === "_UnregisterDataChangedEvent") this.#listening = false;
  }

  #deliver(messages: readonly string[]): void {
    this.#later(() => {
      for (const message of messages) this.onMessageFromHost(message);
      for (const listener of this.#listeners) listener();
    });
  }
}

/** What goes back: a response that is too large is a refusal, after everything has been done. */
function answered(id: number, response: ResponseBody): { answer: string; error: FaultCode | null } {
  const answer = responseMessage(id, response);
  if (utf8Length(answer) <= PAYLOAD_LIMIT) return { answer, error: response.Error?.Code ?? null };
  const code = "ResponsePayloadSizeLimitExceeded";
  return { answer: responseMessage(id, refusal(code)), error: code };
}

/** The bridge that Microsoft's library takes when it is loaded, for good; one host after another stands behind it. */
export class Bridge {
  #host: StrictHost | null = null;
  /** Set by the library. */
  onMessageFromHost: (text: string) => void = () => {
    throw new Error("The library did not take the bridge");
  };

  /** From now on the library talks to this host, and hears nothing of the one before. */
  connect(host: StrictHost): void {
    this.#host = host;
    host.onMessageFromHost = (text) => {
      if (this.#host === host) this.onMessageFromHost(text);
    };
  }

  /** Called by the library. */
  sendMessageToHost(text: string): void {
    if (this.#host === null) throw new Error("Nothing is connected to the bridge");
    this.#host.sendMessageToHost(text);
  }
}
