// Runs in the pane before office.js, as Excel's own part of a pane does: the page around the pane is its Excel.
window.parent.becomeExcelOf(window);
