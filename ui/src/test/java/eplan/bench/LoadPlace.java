package eplan.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One province with the open work of its inbox.
 *
 * @param byCase its items by case number
 */
record LoadPlace(long province, String code, List<Item> items, Map<String, Item> byCase) {

    /** One open item of work. @param province whose inbox holds it */
    record Item(
            long id,
            long province,
            String code,
            long lao,
            String laoName,
            long round,
            String roundKey,
            String number) {}

    static LoadPlace of(List<Item> items) {
        Item any = items.getFirst();
        return new LoadPlace(
                any.province(),
                any.code(),
                List.copyOf(items),
                items.stream().collect(Collectors.toUnmodifiableMap(Item::number, Function.identity())));
    }

    /** What a candidate group of the engine's tasks is called for it. */
    String group() {
        return "province-" + code;
    }
}
