package io.faultline.ui.shell;

import io.faultline.lab.Lab;
import java.util.List;

/// A small drawing a lab, 112 by 56, chosen by what it teaches. A broken host is cut and slipped; nothing else leans.
enum Pictures {
    UPDATING("cluster.updating", """
            <rect class="b" x="1" y="14" width="22" height="32" rx="2"/><rect class="b" x="30" y="14" width="22" height="32" rx="2"/>
            <rect class="f" x="59" y="14" width="22" height="32" rx="2"/><path class="p" d="M67 24v12M73 24v12"/>
            <rect class="d" x="88" y="14" width="22" height="32" rx="2"/><path class="m" d="M12 5h76"/><path class="a" d="M86 0l8 5-8 5z"/>"""),
    SITES("cluster.sites", """
            <path class="f" d="M1 6h50L40 52H1zM68 6h43v46H57z"/><path class="b" d="M8 16h12v20H8zM25 16h12v20H25zM77 16h12v20H77zM94 16h12v20H94z"/>
            <path class="c" d="M62 1L47 57"/>"""),
    COUNTED("cluster.dynamic-witness", """
            <circle class="d" cx="14" cy="29" r="11"/><circle class="d" cx="42" cy="29" r="11"/><circle class="d" cx="70" cy="29" r="11"/>
            <circle class="b" cx="98" cy="29" r="11"/>"""),
    DRAIN("cluster.drain", """
            <rect class="f" x="1" y="8" width="34" height="42" rx="2"/><path class="p" d="M14 21v16M22 21v16"/>
            <path class="m" d="M40 22h26M40 36h26"/><path class="a" d="M64 17l8 5-8 5zM64 31l8 5-8 5z"/>
            <rect class="f" x="77" y="8" width="34" height="42" rx="2"/>
            <path class="b" d="M82 18h24v9H82zM82 31h24v9H82z"/>"""),
    QUORUM("cluster.votes", """
            <circle class="b" cx="16" cy="29" r="11"/><circle class="b" cx="46" cy="29" r="11"/>
            <path class="u" d="M64 8v42"/><circle class="d" cx="84" cy="29" r="11"/>"""),
    MIGRATION("migration", """
            <rect class="f" x="1" y="8" width="32" height="42" rx="2"/><rect class="f" x="79" y="8" width="32" height="42" rx="2"/>
            <path class="w" d="M34 29h34"/><path class="g" d="M38 29h28"/><path class="a" d="M66 21l12 8-12 8z"/>"""),
    CAPACITY("capacity", """
            <rect class="f" x="1" y="8" width="32" height="42" rx="2"/><rect class="f" x="79" y="8" width="32" height="42" rx="2"/>
            <path class="b" d="M6 14h22v9H6zM6 25h22v9H6zM6 36h22v9H6zM84 14h22v9H84zM84 25h22v9H84zM84 36h22v9H84z"/>
            <path class="d" d="M42 20h28v18H42z"/>"""),
    FAILOVER("failover", """
            <rect class="f" x="1" y="8" width="30" height="42" rx="2"/><rect class="f" x="81" y="8" width="30" height="42" rx="2"/>
            <path class="k" d="M41 8h22L51 50H41z"/><path class="k" d="M66 13h5v42H54z"/><path class="c" d="M66 1L49 57"/>"""),
    CSV("csv", """
            <rect class="f" x="4" y="4" width="24" height="24" rx="2"/><rect class="f" x="44" y="4" width="24" height="24" rx="2"/>
            <rect class="f" x="84" y="4" width="24" height="24" rx="2"/><path class="l" d="M16 28v14M56 28v14M96 28v14"/>
            <rect class="f" x="1" y="42" width="110" height="12" rx="2"/><path class="b" d="M96 31h15l-3 4 3 4H96z"/>"""),
    POOL("s2d", """
            <path class="f" d="M2 6h20v46H2zM32 6h20v46H32zM62 6h20v46H62zM92 6h20v46H92z"/>
            <path class="b" d="M6 34h12v7H6zM36 34h12v7H36zM66 24h12v7H66zM96 34h12v7H96z"/>"""),
    REPLICA("replica", """
            <rect class="f" x="1" y="6" width="34" height="44" rx="2"/><path class="u" d="M40 28h8M52 28h8"/>
            <path class="l" d="M66 6v42q0 6 6 6h30q6 0 6-6V6"/><path class="b" d="M70 28h34v9H70zM70 40h34v9H70z"/>"""),
    ADVICE("advice", """
            <path class="l" d="M14 4v50M14 12h92M14 29h92M14 46h92"/><path class="b" d="M14 8h62v8H14zM14 25h34v8H14z"/>
            <path class="h" d="M14 42h80v8H14z"/><path class="u" d="M88 4v50"/>"""),
    LEDGER("ledger", """
            <rect class="f" x="18" y="3" width="76" height="52" rx="2"/><path class="b" d="M26 12h10v6H26zM26 26h10v6H26z"/>
            <path class="d" d="M26 40h10v6H26z"/><path class="l" d="M44 15h40M44 29h30M44 43h36"/>"""),
    HOST("", """
            <rect class="f" x="30" y="4" width="52" height="48" rx="2"/><path class="b" d="M38 14h36v8H38zM38 26h36v8H38z"/>""");

    private final String concept;
    private final String drawing;

    Pictures(String concept, String drawing) {
        this.concept = concept;
        this.drawing = drawing;
    }

    /// The first picture, in the order above, whose subject the lab teaches.
    static String of(Lab lab) {
        return of(lab.concepts());
    }

    static String of(String concept) {
        return of(List.of(concept));
    }

    private static String of(List<String> concepts) {
        for (var picture : values()) {
            if (concepts.stream().anyMatch(concept -> concept.startsWith(picture.concept))) {
                return picture.svg();
            }
        }
        return HOST.svg();
    }

    private String svg() {
        return "<svg viewBox=\"0 0 112 58\" aria-hidden=\"true\">" + drawing + "</svg>";
    }
}
