package io.faultline.ui.fabric;

import java.util.List;
import java.util.SortedMap;

/// All that `<command-line>` shows. The twin is `frontend/command-line/view.ts`.
///
/// @param prompt  `ADMIN01: PS C:\>`; in a remote session `[HV01]: PS C:\>`
/// @param locked  looking on only
/// @param history lines of earlier visits, oldest first; read once, when the page is fresh
/// @param entries by a number that only grows; leaving old ones out shortens the scrollback
public record ConsoleView(String prompt, boolean locked, List<String> history, SortedMap<Long, EntryView> entries) {}
