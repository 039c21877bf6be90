import { configure } from "@testing-library/react";

// What comes later is waited for as long as a busy machine may need, not for a second; a test may take longer still.
configure({ asyncUtilTimeout: 60_000 });
