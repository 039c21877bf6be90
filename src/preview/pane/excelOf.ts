import type { StrictHost } from "../host/host";

/*
 * What office.js asks of Excel for Windows before it begins. Everything after that goes over the bridge.
 */

/** Excel's number among the Office programs, as office.js knows it. */
const EXCEL = 1;
const READ_AND_WRITE = 0;
const DOCUMENT_OPENED = 2;

/** The window of a pane, as far as Excel puts something there. */
export interface PaneWindow {
  readonly external: object;
}

/** Makes the host the Excel of a pane, before the pane's office.js begins; `language` (BCP 47) is that of its menus. */
export function becomeExcelOf(pane: PaneWindow, host: StrictHost, language: string): void {
  Object.assign(pane, { _richApiNativeBridge: host });
  Object.assign(pane.external, {
    GetHostInfo: () => `Excel|Win32|16.01|${language}`,
    // Nothing is sent to anybody.
    GetLoggingAllowed: () => false,
    GetContext: () => contextOf(host, language),
    RegisterEvent: () => undefined,
    UnregisterEvent: () => undefined,
  });
}

function contextOf({ level }: StrictHost, language: string) {
  return {
    GetAppType: () => EXCEL,
    GetAppVersionMajor: () => "16.00",
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetAppCapabilities: () => READ_AND_WRITE,
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => 0,
    GetDocUrl: () => "",
    GetSolutionRef: () => "rubric-sheets",
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: `1.${String(level)}` }),
    GetSettings: () => ({ Read: () => undefined }),
    GetOfficeThemeInfo: () => "{}",
  };
}
