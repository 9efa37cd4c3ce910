package eplan.ui.testing;

import eplan.registry.LaoType;
import eplan.registry.LaoView;
import eplan.registry.Registry;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Two LAOs of Nakhon Ratchasima; any other is out of scope. */
public final class FakeRegistry implements Registry {

    public static final LaoId NONGBUA = new LaoId(417);
    public static final LaoId PHOKLANG = new LaoId(388);

    private static final ProvinceView KORAT = new ProvinceView(Fakes.KORAT, "30", "นครราชสีมา", "Nakhon Ratchasima", 2);
    private static final ProvinceView PHUKET = new ProvinceView(new ProvinceId(83), "83", "ภูเก็ต", "Phuket", 1);

    public boolean headquarters;

    @Override
    public LaoView lao(LaoId id) {
        if (id.equals(NONGBUA)) {
            return lao(id, LaoType.TAO, "อบต. หนองบัวศาลา", "044-000-417");
        }
        if (id.equals(PHOKLANG)) {
            return lao(id, LaoType.SUBDISTRICT_MUNICIPALITY, "เทศบาลตำบลโพธิ์กลาง", null);
        }
        throw new NotFound("lao " + id);
    }

    private static LaoView lao(LaoId id, LaoType type, String name, String phone) {
        return new LaoView(
                id,
                "LAO-000" + id,
                type,
                name,
                Fakes.KORAT,
                "นครราชสีมา",
                "Nakhon Ratchasima",
                1L,
                "เมืองนครราชสีมา",
                "M",
                "นายเดชา",
                phone,
                true);
    }

    @Override
    public List<ProvinceView> provinces() {
        return headquarters ? List.of(KORAT, PHUKET) : List.of(KORAT);
    }

    @Override
    public ProvinceView province(ProvinceId id) {
        return provinces().stream()
                .filter(province -> province.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("province"));
    }

    @Override
    public Optional<ProvinceId> provinceByCode(String code) {
        return provinces().stream()
                .filter(province -> province.code().equals(code))
                .map(ProvinceView::id)
                .findFirst();
    }

    @Override
    public List<DistrictView> districts(ProvinceId province) {
        return List.of(new DistrictView(1, "เมืองนครราชสีมา"), new DistrictView(2, "ปากช่อง"));
    }

    @Override
    public long count(LocalDate day) {
        return 3;
    }
}
