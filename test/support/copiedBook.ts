import { portionsOf, PortionTaker } from "../../src/preview/files/portions";
import type { HostBook } from "../../src/preview/host/book/book";

/** The workbook as it comes from a worker: a copy that shares nothing with it. */
export function copiedBook(book: HostBook): HostBook {
  const taker = new PortionTaker();
  for (const portion of portionsOf(book)) taker.take(structuredClone(portion));
  return taker.book;
}
