package eplan.ui.inbox;

import com.vaadin.flow.data.renderer.LitRenderer;
import eplan.ui.casework.Words;

/** How the list's lines look: a template that the browser fills with text; Lit escapes all of it. */
final class RowRenderer {

    private static final String TEMPLATE = """
            ${item.kind === 'heading' ? html`
              <div class="work-heading">
                <button class="work-group ${item.tone}" @click="${click}" aria-expanded="${item.on}">
                  <span class="work-group-name"><span aria-hidden="true">${item.shape}</span> ${item.title}</span>
                  <span class="muted">${item.sub}</span>
                </button>
                ${item.may && item.on ? html`<button class="work-pick-all" @click="${pick}">${item.pickWord}</button>` : ''}
              </div>`
            : item.kind === 'more' ? html`<button class="work-more" @click="${click}">${item.title}</button>`
            : html`
              <div class="work ${item.on ? 'chosen' : ''} ${item.may ? 'may' : ''}" @click="${click}">
                ${item.may ? html`
                  <label class="work-pick" @click="${(e) => e.stopPropagation()}">
                    <input type="checkbox" aria-label="${item.pickWord}" .checked="${item.picked}" @change="${pick}">
                  </label>` : ''}
                <div class="work-what">
                  <button class="work-lao" aria-current="${item.on}">${item.title}</button>
                  <div class="muted">${item.sub}</div>
                </div>
                <div class="work-late"><span class="chip ${item.tone}"><span aria-hidden="true">${item.shape}</span>${item.late}</span></div>
                <div class="work-level"><span class="chip ${item.levelTone}">${item.level}</span></div>
                <div class="work-who"><div>${item.who}</div><div class="muted">${item.contact}</div></div>
                <div class="work-acts">
                  <button class="work-act" ?hidden="${!item.free}" @click="${(e) => { e.stopPropagation(); claim(); }}">${item.claimWord}</button>
                  <button class="work-act primary">${item.openWord}</button>
                  <button class="work-act" ?hidden="${!item.mayTake}" @click="${(e) => { e.stopPropagation(); snooze(); }}">${item.snoozeWord}</button>
                </div>
              </div>`}""";

    private RowRenderer() {}

    /** @param mayWrite auditors only look */
    static LitRenderer<InboxRow> of(WorkList list, boolean mayWrite) {
        return choosing(words(list), list, mayWrite)
                .withFunction("click", list::clicked)
                .withFunction("pick", list::pickLine)
                .withFunction("claim", list::claim)
                .withFunction("snooze", list::snooze);
    }

    private static LitRenderer<InboxRow> words(WorkList list) {
        return LitRenderer.<InboxRow>of(TEMPLATE)
                .withProperty("kind", row -> list.text(row).kind())
                .withProperty("title", row -> list.text(row).title())
                .withProperty("sub", row -> list.text(row).sub())
                .withProperty("tone", row -> list.text(row).tone())
                .withProperty("shape", row -> list.text(row).shape())
                .withProperty("late", row -> list.text(row).late())
                .withProperty("level", row -> list.text(row).level())
                .withProperty("levelTone", row -> list.text(row).levelTone())
                .withProperty("who", row -> list.text(row).who())
                .withProperty("contact", row -> list.text(row).contact())
                .withProperty("on", list::on);
    }

    private static LitRenderer<InboxRow> choosing(LitRenderer<InboxRow> renderer, WorkList list, boolean mayWrite) {
        String claim = Words.of("panel.claim");
        String snooze = Words.of("bulk.snooze");
        String record = Words.of("inbox.record");
        String open = Words.of("inbox.open");
        return renderer.withProperty("may", row -> mayWrite)
                .withProperty("picked", row -> list.picks().has(row))
                .withProperty("pickWord", row -> mayWrite ? list.picks().word(row) : "")
                .withProperty("mayTake", row -> mayWrite && WorkList.mayTake(row))
                .withProperty("free", row -> mayWrite && WorkList.free(row))
                .withProperty("claimWord", row -> claim)
                .withProperty("snoozeWord", row -> snooze)
                .withProperty("openWord", row -> mayWrite && WorkList.chased(row) ? record : open);
    }
}
