/**
 * Runs before the first paint: allows the web font unless the reader saves data. Without JavaScript the system font stays.
 * The text is hashed for the Content-Security-Policy, so it is spelled once, here.
 */
export const FONT_GATE_SCRIPT = "navigator.connection?.saveData||document.documentElement.classList.add('webfont')";
