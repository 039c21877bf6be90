/*
 * Shows the words of #upgrade where the pane itself cannot run. Plain ES5 and copied as it is, because Internet
 * Explorer 11 and the old Edge, in which older versions of Excel show add-ins, have to run it.
 */
(function () {
  "use strict";
  var loadsModules = "noModule" in document.createElement("script");
  // The youngest thing the bundles rely on: it came with ES2023, which they are compiled for.
  var knowsToday = typeof Array.prototype.toSorted === "function";
  if (loadsModules && knowsToday) return;
  document.getElementById("root").hidden = true;
  document.getElementById("upgrade").hidden = false;
})();
