package io.github.otklik.examples.desk.open;

import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The side that residents see, where the office opens it: what became of messages, in numbers and without authors. */
@Controller
@ConditionalOnProperty(name = "otklik.open", havingValue = "true")
class OpenPages {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Show.RUSSIAN);
    private static final CacheControl CACHE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();
    private static final int ROWS = 50;
    private static final int PAGES = 20;
    private static final int LONGEST_NUMBER = 200;

    private final OpenFigures figures;
    private final Show show;

    /** An answered message. */
    record Line(String number, String received, String answered, String network, String unit, String address) {}

    OpenPages(OpenFigures figures, Show show) {
        this.figures = figures;
        this.show = show;
    }

    @GetMapping("/public/answers")
    String page(
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "") String number,
            Model model,
            HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", "default-src 'self'; object-src 'none'; base-uri 'none'");
        response.setHeader("Cache-Control", CACHE.getHeaderValue());
        int shown = Math.max(0, Math.min(page, PAGES - 1));
        List<OpenFigures.Answered> rows = figures.answered(shown * ROWS, ROWS + 1);
        OpenFigures.Year year = figures.year();
        model.addAttribute("year", year);
        model.addAttribute("counted", show.time(year.at()));
        model.addAttribute("lines", rows.stream().limit(ROWS).map(this::line).toList());
        model.addAttribute("page", shown);
        model.addAttribute("more", rows.size() > ROWS && shown < PAGES - 1);
        String asked = Texts.storable(Texts.beginning(number.strip(), LONGEST_NUMBER));
        model.addAttribute("number", asked);
        if (!asked.isEmpty()) {
            model.addAttribute(
                    "fate",
                    figures.fate(asked)
                            .map(fate -> show.label(
                                    "open-state." + fate.state().name(), Texts.visible(asked), day(fate.received())))
                            .orElseGet(() -> show.label("open-state.none", Texts.visible(asked))));
        }
        return "answers";
    }

    private Line line(OpenFigures.Answered answered) {
        String address = answered.address();
        return new Line(
                Texts.visible(answered.number()),
                day(answered.received()),
                day(answered.answered()),
                answered.network(),
                answered.unit(),
                address.startsWith("https://") || address.startsWith("http://") ? address : "");
    }

    private String day(Instant at) {
        return DAY.format(at.atZone(show.zone()));
    }

    @Operation(summary = "How many messages came this year and what became of them, as JSON; numbers alone")
    @GetMapping("/public/figures.json")
    ResponseEntity<Map<String, Object>> json() {
        OpenFigures.Year year = figures.year();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("year", year.year());
        map.put("at", year.at());
        map.put("all", year.all());
        map.put("answers", Map.of("inTime", year.inTime(), "late", year.late()));
        map.put("units", year.units());
        return ResponseEntity.ok().cacheControl(CACHE).body(map);
    }
}
