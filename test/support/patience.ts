import { configure } from "@testing-library/react";
import { waits } from "../../src/taskpane/session/course";

// What comes later is waited for as long as a busy machine may need, not for a second; a test may take longer still.
configure({ asyncUtilTimeout: 60_000 });

// Nobody types or looks on who would need time; scoring comes long enough after checking to see what is between them.
Object.assign(waits, { frame: 0, typing: 50, idle: 300, again: 100, choosing: 20 });
