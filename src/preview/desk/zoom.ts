/** How large worksheets can be shown, in percent. */
export const ZOOM = { least: 50, most: 200 };

/** How much larger or smaller at one go, in percent. */
export const ZOOM_STEP = 10;
