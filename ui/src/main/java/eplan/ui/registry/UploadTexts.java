package eplan.ui.registry;

import com.vaadin.flow.component.upload.UploadI18N;
import eplan.registry.RegistryImport;
import eplan.ui.casework.Words;

/** What the upload field says, in the reader's language. */
final class UploadTexts {

    private UploadTexts() {}

    static UploadI18N all() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(word("choose")).setMany(word("choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(word("drop")).setMany(word("drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(
                                Words.of("registry.import.upload.large", RegistryImport.MAX_BYTES / 1024 / 1024))
                        .setIncorrectFileType(word("type"))
                        .setTooManyFiles(word("one")))
                .setFile(new UploadI18N.File()
                        .setRemove(word("remove"))
                        .setRetry(word("retry"))
                        .setStart(word("start")))
                .setUploading(uploading());
    }

    private static UploadI18N.Uploading uploading() {
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
                        .setFileTooLarge(
                                Words.of("registry.import.upload.large", RegistryImport.MAX_BYTES / 1024 / 1024)));
    }

    private static String word(String key) {
        return Words.of("registry.import.upload." + key);
    }
}
