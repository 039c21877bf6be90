import type { HostBook } from "./book/book";
import { childOf, itemOf, methodObject } from "./members/access";
import { Ref, type Call } from "./members/member";
import type { ArgumentInfo, ObjectPath } from "./message";
import { HostFault } from "./sheet/fault";
import { lookUp } from "../../shared/lookUp";

/** Objects that the library keeps from one request to the next. */
export class KeptReferences {
  readonly #kept = new Map<string, Ref>();
  #last = 0;

  keep(ref: Ref): string {
    this.#last += 1;
    const id = `ref${String(this.#last)}`;
    this.#kept.set(id, ref);
    return id;
  }

  find(id: string): Ref {
    const ref = this.#kept.get(id);
    if (ref === undefined) throw new HostFault("InvalidReference");
    return ref;
  }

  release(id: string): void {
    this.#kept.delete(id);
  }

  get size(): number {
    return this.#kept.size;
  }
}

export interface Surroundings {
  readonly book: HostBook;
  readonly kept: KeptReferences;
  readonly level: number;
  readonly call: Call;
}

/** The objects of one request. Each path is followed once: what adds a worksheet adds one only. */
export class RequestObjects {
  readonly #found = new Map<number, Ref | null>();

  constructor(
    readonly paths: Readonly<Record<string, ObjectPath>>,
    readonly around: Surroundings,
  ) {}

  /** The object of a path; null where there is none (…OrNullObject). */
  find(id: number): Ref | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = lookUp(this.paths, String(id));
    if (path === undefined) throw new Error(`The request has no object path ${String(id)}`);
    const found = this.#follow(path);
    this.#found.set(id, found);
    return found;
  }

  /** An object that has to be there. */
  require(id: number | undefined): Ref {
    const found = id === undefined ? null : this.find(id);
    if (found === null) throw new HostFault("ItemNotFound");
    return found;
  }

  /** Arguments with objects in the place of their paths. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const path = paths[index];
      if (Array.isArray(path)) throw new HostFault("InvalidArgument");
      return typeof path === "number" && path !== 0 ? this.require(path) : value;
    });
  }

  #follow(path: ObjectPath): Ref | null {
    const { book, kept, level } = this.around;
    switch (path.ObjectPathType) {
      case 1:
        return new Ref("Workbook", book);
      case 2:
        // The only one that a library makes by itself; it is named, but no part of the workbook.
        if (path.Name !== "Microsoft.InternalService.AddinInternalService") throw new HostFault("ApiNotFound");
        return new Ref("AddinInternalService", book);
      case 3:
        return this.#objectOfMethod(path);
      case 4:
        return childOf(this.require(path.ParentObjectPathId), path.Name, level);
      case 5:
        return itemOf(this.require(path.ParentObjectPathId), path.ArgumentInfo?.Arguments?.[0]);
      case 6:
        return kept.find(path.Name);
      case 7:
        return null;
    }
  }

  #objectOfMethod(path: ObjectPath): Ref | null {
    const { level, call } = this.around;
    const parent = this.require(path.ParentObjectPathId);
    const found = methodObject(parent, path.Name, this.arguments(path.ArgumentInfo), level, call);
    if (found !== null && !(found instanceof Ref)) throw new HostFault("ApiNotFound");
    return found;
  }
}
