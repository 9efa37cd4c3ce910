package eplan.registry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one imported row does to one LAO; the parts that stay as they are, are null.
 *
 * @param lao the LAO it changes; null for a new one
 * @param contact new size class, clerk and telephone number
 */
record LaoChange(
        ImportedLao row,
        @Nullable RegisteredLao lao,
        @Nullable String code,
        @Nullable TypedName name,
        @Nullable LaoPlace place,
        @Nullable Contact contact) {

    record Contact(
            SizeClass size,
            @Nullable String clerk,
            @Nullable String phone) {}

    boolean adds() {
        return lao == null;
    }

    boolean nothing() {
        return code == null && name == null && place == null && contact == null;
    }

    /** Whether an LAO that there was before lies in another province from the row's day on. */
    boolean movesProvince() {
        return lao != null
                && place != null
                && lao.places()
                        .on(row.from())
                        .filter(former -> former.value().provinceId() != place.provinceId())
                        .isPresent();
    }

    /** For the audit record. */
    String detail() {
        List<String> parts = new ArrayList<>();
        if (code != null) {
            parts.add("code=" + code);
        }
        if (name != null) {
            parts.add("type=" + name.type() + " name=" + name.name());
        }
        if (place != null) {
            parts.add("province=" + place.provinceId() + " district=" + place.districtId());
        }
        if (contact != null) {
            parts.add("size=" + contact.size() + " clerk=" + contact.clerk() + " phone=" + contact.phone());
        }
        return "from " + row.from() + ": " + String.join("; ", parts);
    }
}
