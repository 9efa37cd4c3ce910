package eplan.ui.hiring.contract;

import eplan.hiring.Contracts.Signing;
import eplan.shared.AccountId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An analyst whose account stays: a candidate who continues, one whose contract ends, or one whose contract was called off. */
record Continuing(AccountId account, String name) {

    static List<Continuing> of(Signing signing) {
        Map<AccountId, String> names = new LinkedHashMap<>();
        signing.candidates().forEach(found -> {
            AccountId present = found.candidate().present();
            if (present != null && !found.signed()) {
                names.put(present, found.candidate().name());
            }
        });
        signing.renewable().forEach(line -> {
            AccountId account = line.account();
            if (account != null) {
                names.putIfAbsent(account, line.contractor());
            }
        });
        signing.calledOff().forEach(former -> names.putIfAbsent(former.account(), former.contractor()));
        return names.entrySet().stream()
                .map(one -> new Continuing(one.getKey(), one.getValue()))
                .toList();
    }
}
