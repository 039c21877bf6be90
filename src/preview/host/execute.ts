import { identity, load, methodObject, setProperty } from "./members/access";
import { Ref } from "./members/member";
import type { Action, RequestBody } from "./message";
import { RequestObjects, type Surroundings } from "./objects";
import { HostFault, type FaultCode } from "./sheet/fault";
import { lookUp } from "../../shared/lookUp";

interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** The answer to a request. Actions after the failing one are not carried out, those before it are. */
export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: {
    readonly Code: FaultCode;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/** Carries out the actions of a request one after another. `beforeAction` may throw a HostFault of its own. */
export function execute(
  body: RequestBody,
  around: Surroundings,
  beforeAction: (location: string) => void,
): ResponseBody {
  const objects = new RequestObjects(body.ObjectPaths, around);
  const kept = new Map<number, string>();
  const results: ActionResult[] = [];
  for (const [index, action] of body.Actions.entries()) {
    const location =
      action.Name === "" ? (lookUp(body.ObjectPaths, String(action.ObjectPathId))?.Name ?? "") : action.Name;
    try {
      beforeAction(location);
      results.push({ ActionId: action.Id, Value: carryOut(action, objects, kept) });
    } catch (error) {
      if (!(error instanceof HostFault)) throw error;
      return { Results: results, Error: faultOf(error, location, index) };
    }
  }
  return { Results: results };
}

/** An answer to a request of which nothing was carried out. */
export function refusal(code: FaultCode): ResponseBody {
  return { Results: [], Error: faultOf(new HostFault(code), "", 0) };
}

function faultOf(fault: HostFault, location: string, index: number): NonNullable<ResponseBody["Error"]> {
  return { Code: fault.code, Message: fault.message, Location: location, ActionIndex: index };
}

function carryOut(action: Action, objects: RequestObjects, kept: Map<number, string>): unknown {
  switch (action.ActionType) {
    case 1:
      return instantiated(action.ObjectPathId, objects, kept);
    case 2: {
      const ref = objects.find(action.ObjectPathId);
      return ref === null ? null : load(ref, action.QueryInfo?.Select, objects.around.level);
    }
    case 3:
      return call(action, objects, kept);
    case 4: {
      const [value] = objects.arguments(action.ArgumentInfo);
      const { level, call: calling } = objects.around;
      setProperty(objects.require(action.ObjectPathId), action.Name, value, level, calling);
      return undefined;
    }
    case 5:
      return null;
  }
}

function instantiated(path: number, objects: RequestObjects, kept: Map<number, string>): unknown {
  const ref = objects.find(path);
  if (ref === null) return null;
  const reference = kept.get(path);
  return reference === undefined ? identity(ref) : { _ReferenceId: reference };
}

function call(action: Action, objects: RequestObjects, kept: Map<number, string>): unknown {
  const args = objects.arguments(action.ArgumentInfo);
  const { level, call: calling, kept: store } = objects.around;
  if (action.Name === "_RemoveReference") {
    store.release(String(args[0]));
    return undefined;
  }
  const ref = objects.find(action.ObjectPathId);
  if (action.Name === "_KeepReference") {
    if (ref !== null) kept.set(action.ObjectPathId, store.keep(ref));
    return undefined;
  }
  const value = methodObject(objects.require(action.ObjectPathId), action.Name, args, level, calling);
  if (value instanceof Ref) throw new HostFault("ApiNotFound");
  return value;
}
