# SPDX-FileCopyrightText: 2026 The Yice authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Headers that most files read are read once. The debug preset goes without, so that a missing #include is found there.
set(YICE_COMMON_HEADERS
    <QByteArray> <QDate> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap> <QSet> <QString> <QStringList>
    <QUuid> <QVariant> <algorithm> <functional> <memory> <optional> <tl/expected.hpp> <utility>)
set(YICE_WIDGET_HEADERS
    <QApplication> <QCheckBox> <QComboBox> <QDateEdit> <QDialog> <QFuture> <QGridLayout> <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit>
    <QPainter> <QPlainTextEdit> <QPointer> <QPushButton> <QScrollArea> <QStackedWidget> <QTableView> <QVBoxLayout>)

# yice_precompile(TARGET [HEADER ...]): the common headers and these.
function(yice_precompile target)
    if(YICE_PCH)
        target_precompile_headers(${target} PRIVATE ${YICE_COMMON_HEADERS} ${ARGN})
    endif()
endfunction()

# yice_precompile_as(TARGET OTHER): what OTHER precompiled, which must have the same flags.
function(yice_precompile_as target other)
    if(YICE_PCH)
        target_precompile_headers(${target} REUSE_FROM ${other})
    endif()
endfunction()
