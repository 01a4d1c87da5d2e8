// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UnitStep.h"

#include "core/exchange/UnitCard.h"
#include "ui/common/ChoiceBox.h"
#include "ui/common/Theme.h"

#include <QButtonGroup>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using core::exchange::UnitProfile;
using ui::common::Text;
using ui::common::Theme;

namespace ui::shell
{

namespace
{
constexpr int LabelWidth = 96;
constexpr int FieldWidth = 400;
constexpr qsizetype LongestName = 100;

QPushButton *chip(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setCheckable(true);
    button->setAccessibleName(text);
    Theme::setKind(button, "chip");
    return button;
}

QString folderName(const QString &unitName)
{
    static const QRegularExpression forbidden(uR"([\\/:*?"<>|\x00-\x1f]+)"_s);
    QString name = unitName.simplified();
    name.replace(forbidden, u"_"_s);
    return (name.isEmpty() ? QObject::tr("档案库") : name) + u".yice"_s;
}
} // namespace

UnitStep::UnitStep(const QString &home, const ui::common::FileChooser &files, QWidget *parent)
    : QWidget(parent)
    , m_files(files)
    , m_home(home)
    , m_school(chip(tr("学校")))
    , m_district(chip(tr("区县心理健康中心")))
    , m_code(new QLineEdit)
    , m_name(new QLineEdit)
    , m_stage(new ui::common::ChoiceBox(tr("学段")))
    , m_place(new QLabel)
    , m_other(new QPushButton(tr("换个位置…")))
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("单位"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(12);
    m_grid->setColumnMinimumWidth(0, LabelWidth);
    m_grid->setColumnStretch(2, 1);
    auto *profile = new QButtonGroup(this);
    profile->addButton(m_school);
    profile->addButton(m_district);
    m_school->setChecked(true);
    auto *chips = new QWidget;
    chips->setAccessibleName(tr("单位类别"));
    auto *row = new QHBoxLayout(chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_school);
    row->addWidget(m_district);
    row->addStretch();
    addRow(tr("单位类别"), chips);
    m_name->setObjectName(u"unitName"_s);
    m_name->setAccessibleName(tr("单位名称"));
    m_name->setPlaceholderText(tr("例：云岭示例中学"));
    addRow(tr("单位名称"), m_name);
    m_code->setObjectName(u"unitCode"_s);
    m_code->setAccessibleName(tr("单位代码"));
    m_code->setPlaceholderText(tr("学校标识码，字母、数字和 . _ -"));
    addRow(tr("单位代码"), m_code);
    m_stage->setObjectName(u"stage"_s);
    for (const auto &[word, text] : {std::pair{u"primary"_s, tr("小学")}, std::pair{u"junior"_s, tr("初中")},
                                     std::pair{u"senior"_s, tr("高中")}, std::pair{u"vocational"_s, tr("中职")},
                                     std::pair{u"nine-year"_s, tr("九年一贯制")},
                                     std::pair{u"complete"_s, tr("完全中学（初中和高中）")}})
        m_stage->addItem(text, word);
    m_stage->setCurrentIndex(-1);
    addRow(tr("学段"), m_stage);
    m_stageLabel = qobject_cast<QLabel *>(m_grid->itemAtPosition(3, 0)->widget());
    m_place->setObjectName(u"place"_s);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    m_place->setMinimumHeight(2 * QFontMetrics(Theme::font(Text::Body)).height() + 4);
    addRow(tr("档案放在"), m_place);
    m_other->setObjectName(u"otherPlace"_s);
    m_other->setAccessibleName(tr("换个位置放档案"));
    Theme::setKind(m_other, "bar");
    m_grid->addWidget(m_other, 5, 1, Qt::AlignLeft);
    m_grid->setRowStretch(6, 1);
    connect(m_code, &QLineEdit::textChanged, this, &UnitStep::update);
    connect(m_name, &QLineEdit::textChanged, this, &UnitStep::update);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &UnitStep::update);
    connect(m_school, &QPushButton::toggled, this, &UnitStep::update);
    connect(m_other, &QPushButton::clicked, this, &UnitStep::chooseFolder);
    update();
}

void UnitStep::addRow(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    Theme::setKind(label, "second");
    label->setBuddy(field);
    const int row = m_grid->rowCount() - (m_grid->count() == 0 ? 1 : 0);
    m_grid->addWidget(label, row, 0);
    field->setFixedWidth(FieldWidth);
    m_grid->addWidget(field, row, 1);
}

core::exchange::Unit UnitStep::unit() const
{
    core::exchange::Unit unit;
    unit.profile = m_school->isChecked() ? UnitProfile::School : UnitProfile::District;
    unit.code = m_code->text().trimmed();
    unit.name = m_name->text().simplified();
    if (unit.profile == UnitProfile::School)
        unit.stage = m_stage->currentData().toString();
    return unit;
}

QString UnitStep::folder() const
{
    return QDir(m_home).filePath(folderName(m_name->text()));
}

QString UnitStep::blockedBy() const
{
    const core::exchange::Unit asked = unit();
    if (asked.name.isEmpty())
        return tr("先写单位名称");
    if (asked.name.size() > LongestName)
        return tr("单位名称太长，最多 %1 个字").arg(LongestName);
    if (asked.code.isEmpty())
        return tr("先写单位代码");
    if (!core::exchange::isUnitCode(asked.code))
        return tr("单位代码只能有字母、数字和 . _ -");
    if (asked.profile == UnitProfile::School && asked.stage.isEmpty())
        return tr("先选学段");
    return {};
}

void UnitStep::focusField(const QString &field)
{
    if (field == u"code")
        m_code->setFocus();
    else if (field == u"stage")
        m_stage->setFocus();
    else if (field == u"name" || field.isEmpty())
        m_name->setFocus();
    else
        m_other->setFocus();
}

void UnitStep::update()
{
    m_stage->setVisible(m_school->isChecked());
    m_stageLabel->setVisible(m_school->isChecked());
    const QString place = QDir::toNativeSeparators(folder());
    m_place->setText(place);
    m_place->setAccessibleName(tr("档案放在：%1").arg(place));
    emit changed();
}

void UnitStep::chooseFolder()
{
    m_files.folder(this, tr("档案库放在哪个文件夹里"), m_home, [this](const QString &path) {
        m_home = path;
        update();
    });
}

BackupStep::BackupStep(const ui::common::FileChooser &files, QWidget *parent)
    : QWidget(parent)
    , m_files(files)
    , m_place(new QLabel)
    , m_note(new QLabel)
    , m_choose(new QPushButton(tr("选文件夹…")))
{
    setAccessibleName(tr("备份放在哪里"));
    auto *advice = new QLabel(tr("备份也是加密的。请放到另一个盘上，最好是一只专用 U 盘，下班时拔下来锁好。\n"
                                 "电脑坏了、丢了，靠它把档案找回来。"));
    advice->setWordWrap(true);
    m_place->setObjectName(u"backupPlace"_s);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    m_place->setFont(Theme::font(Text::Section));
    m_note->setWordWrap(true);
    m_note->setObjectName(u"backupNote"_s);
    Theme::setKind(m_note, "second");
    m_choose->setObjectName(u"chooseBackup"_s);
    m_choose->setAccessibleName(tr("选备份文件夹"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(advice);
    column->addWidget(m_place);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addWidget(m_note);
    column->addStretch();
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_files.folder(this, tr("备份放在哪个文件夹里"), {}, [this](const QString &path) { show(path); });
    });
    show({});
}

void BackupStep::focusFirst()
{
    m_choose->setFocus();
}

void BackupStep::show(const QString &folder)
{
    const QString own = QDir::cleanPath(m_vault) + u'/';
    const bool inside = !m_vault.isEmpty() && (QDir::cleanPath(folder) + u'/').startsWith(own);
    m_folder = inside ? QString() : folder;
    const QString text = m_folder.isEmpty() ? tr("还没有选，以后再说") : QDir::toNativeSeparators(m_folder);
    m_place->setText(text);
    m_place->setAccessibleName(tr("备份放在：%1").arg(text));
    if (inside)
        m_note->setText(tr("这个文件夹就在档案库里面，档案丢了备份也会一起丢。请选别处。"));
    else if (m_folder.isEmpty())
        m_note->setText(tr("不选也能先用：锁定时和每天都会自动备份，但只在这台电脑上；电脑坏了，要靠另一个盘上的备份。"));
    else
        m_note->setText(tr("锁定时和每天都会自动备份到这台电脑和这里；盘没插上时会提醒。"));
    m_note->setAccessibleName(m_note->text());
    emit changed();
}

} // namespace ui::shell
