// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.kring.ui.follow.text.Messages;

/**
 * Asks in dialogs over a window. The dialog for files would ask about the file whose name was typed before it has its
 * ending: whether one may be written over is asked here, of the name that counts.
 *
 * @param shell the window
 */
record ExportDialog(Shell shell) implements ExportFile.Asker {

    @Override
    public Optional<ExportFile> file(ExportFile offer) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Export_title);
        dialog.setFilterNames(
                Stream.of(ExportType.values()).map(ExportDialog::words).toArray(String[]::new));
        dialog.setFilterExtensions(
                Stream.of(ExportType.values()).map(each -> "*" + each.ending()).toArray(String[]::new));
        dialog.setFilterIndex(offer.type().ordinal());
        dialog.setFilterPath(offer.folder());
        dialog.setFileName(offer.name());
        if (dialog.open() == null) {
            return Optional.empty();
        }
        int chosen = dialog.getFilterIndex();
        ExportType type = chosen < 0 ? offer.type() : ExportType.values()[chosen];
        return Optional.of(new ExportFile(dialog.getFilterPath(), dialog.getFileName(), type));
    }

    private static String words(ExportType type) {
        return switch (type) {
            case SVG -> Messages.Export_svg;
            case PNG -> Messages.Export_png;
            case PDF -> Messages.Export_pdf;
            case CSV -> Messages.Export_csv;
        };
    }

    /** Enter and Escape leave the file as it is. */
    @Override
    public boolean replace(Path file) {
        String question = NLS.bind(Messages.Export_replace, file.getFileName()).replace("&", "&&");
        return new MessageDialog(
                                shell,
                                Messages.Export_replaceTitle,
                                null,
                                question,
                                MessageDialog.QUESTION,
                                1,
                                Messages.Export_replaceYes,
                                Messages.Export_replaceNo)
                        .open()
                == 0;
    }
}
