package eplan.forms.api;

import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;

/** What every upload field says, in the reader's language. */
public final class UploadWords {

    private UploadWords() {}

    /** @param wrongType what to say of a file of another type; @param tooLarge of one that is too large */
    public static UploadI18N of(String wrongType, String tooLarge) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(word("choose")).setMany(word("choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(word("drop")).setMany(word("drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooLarge)
                        .setIncorrectFileType(wrongType)
                        .setTooManyFiles(word("one")))
                .setFile(new UploadI18N.File()
                        .setRemove(word("remove"))
                        .setRetry(word("retry"))
                        .setStart(word("start")))
                .setUploading(uploading(tooLarge));
    }

    private static UploadI18N.Uploading uploading(String tooLarge) {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(word("connecting"))
                        .setStalled(word("stalled"))
                        .setProcessing(word("processing"))
                        .setHeld(word("held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(word("left"))
                        .setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(word("failed"))
                        .setUnexpectedServerError(word("failed"))
                        .setForbidden(word("failed"))
                        .setFileTooLarge(tooLarge));
    }

    private static String word(String key) {
        return I18NProvider.translate("upload." + key);
    }
}
