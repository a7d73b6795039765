package io.github.otklik.repeat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One message against many earlier ones: by an index that is kept, and by reading and comparing each in turn. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RepeatBenchmark {
    private static final int MOST = 10;
    private static final List<String> STREETS = List.of(
            "Мира", "Гоголя", "Садовой", "Чехова", "Победы", "Лесной", "Речной", "Полевой", "Заводской", "Школьной");
    private static final List<String> VILLAGES =
            List.of("Рябиновке", "Ольховке", "Светлом", "Луговом", "Берёзовке", "Степном", "Озёрном", "Кедровом");
    private static final List<String> MATTERS = List.of(
            "не чистят снег, не пройти с коляской",
            "сломан лифт, пенсионеры сидят по домам",
            "не вывозят мусор, баки переполнены",
            "не горят фонари, хоть глаз выколи",
            "холодные батареи, дети спят в куртках",
            "бродячие собаки бросаются на школьников",
            "яма на дороге, пробили колесо",
            "нет воды с утра, колонка пересохла",
            "автобус вечером не приходит",
            "течёт крыша, затопило квартиру");
    private static final List<String> TURNS =
            List.of("", "Опять пишу вам. ", "Здравствуйте! ", "Сколько можно ждать? ", "Вы обещали разобраться. ");

    /** How many earlier messages there are. */
    @Param({"100000"})
    private int messages;

    /** The message; the second names no house, so that hundreds repeat it. */
    @Param({"В Рябиновке на Лесной, дом 17 так и не горят фонари", "Опять темно в Рябиновке"})
    private String message = "";

    private final RepeatDetector detector = RepeatDetector.standard();
    private final List<String> earlier = new ArrayList<>();
    private RepeatIndex index = detector.index();
    /** The detector alone; the messages follow the parameter. */
    public RepeatBenchmark() {}

    /** Makes the messages and the index. */
    @Setup
    public void prepare() {
        Random random = new Random(7);
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < messages; i++) {
            String text = text(random);
            earlier.add(text);
            named.put("m" + i, text);
        }
        index = index.withAll(named);
    }

    private static String text(Random random) {
        return one(TURNS, random) + "В " + one(VILLAGES, random) + " на " + one(STREETS, random) + ", дом "
                + (1 + random.nextInt(120)) + " " + one(MATTERS, random);
    }

    private static String one(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** The ten most alike by the index. */
    @Benchmark
    public List<RepeatIndex.Found> index() {
        return index.find(message, MOST);
    }

    /** All that are alike, each read and compared. */
    @Benchmark
    public List<RepeatDetector.Match> eachInTurn() {
        return detector.find(message, earlier);
    }

    /** One more message in the index. */
    @Benchmark
    public RepeatIndex oneMore() {
        return index.with("new", message);
    }
}
