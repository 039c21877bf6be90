import { z } from "zod";
import { StrictHost } from "../../../src/preview/host/host";
import { becomeExcelOf } from "../../../src/preview/pane/excelOf";

const asked = z.object({
  _richApiNativeBridge: z.instanceof(StrictHost),
  external: z.object({
    GetHostInfo: z.custom<() => string>(),
    GetContext: z.custom<() => Record<string, () => unknown>>(),
  }),
});

test("a pane finds an Excel for Windows around it, with what the host can do and nothing above", () => {
  const pane = { external: {} };
  const host = new StrictHost({ level: 9 });
  becomeExcelOf(pane, host, "zh-CN");
  const { _richApiNativeBridge, external } = asked.parse(pane);
  expect(_richApiNativeBridge).toBe(host);
  expect(external.GetHostInfo()).toBe("Excel|Win32|16.01|zh-CN");
  const context = external.GetContext();
  expect([context.GetSupportedMatrix?.(), context.GetAppUILocale?.()]).toEqual(['{"ExcelApi":"1.9"}', "zh-CN"]);
});

test("the library's first message, which only Excel for Windows gets, is answered", async () => {
  const host = new StrictHost();
  const answers: string[] = [];
  host.onMessageFromHost = (text) => answers.push(text);
  const service = { Id: 1, ObjectPathType: 2, Name: "Microsoft.InternalService.AddinInternalService" };
  const Actions = [
    { Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 },
    { Id: 3, ActionType: 3, Name: "NotifyActionHandlerReady", ObjectPathId: 1, ArgumentInfo: { Arguments: [] } },
  ];
  const message = { url: "ProcessQuery", body: { Actions, ObjectPaths: { 1: service } } };
  host.sendMessageToHost(JSON.stringify({ id: 1, type: 1, flags: 0, message }));
  await Promise.resolve();
  expect(host.exchanges).toMatchObject([{ actions: 2, error: null }]);
  expect(answers).toHaveLength(1);
});
