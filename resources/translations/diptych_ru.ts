<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Diptych</source>
        <translation>О программе Diptych</translation>
    </message>
    <message>
        <source>Version {version}, under the MIT licence</source>
        <translation>Версия {version}, лицензия MIT</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Версии и лицензии</translation>
    </message>
    <message>
        <source>The licence of a part stands below</source>
        <translation>Лицензия части — ниже</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>The licence of the part</source>
        <translation>Лицензия части</translation>
    </message>
    <message>
        <source>The text of this licence is not installed with the part.</source>
        <translation>Текст этой лицензии не установлен вместе с частью.</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>&amp;Копировать версии</translation>
    </message>
    <message>
        <source>Copy all versions, for a bug report</source>
        <translation>Копировать все версии для сообщения об ошибке</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>“{name}” waits for a second essay: drop one here or choose it.</source>
        <translation>«{name}» ждёт второе эссе: перетащите его сюда или выберите.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>The clipboard holds no text: copy an essay first.</source>
        <translation>В буфере обмена нет текста: сначала скопируйте эссе.</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>in a heading</source>
        <translation>в заголовке</translation>
    </message>
    <message>
        <source>in a note</source>
        <translation>в примечании</translation>
    </message>
    <message>
        <source>in a reference</source>
        <translation>в списке литературы</translation>
    </message>
    <message>
        <source>in page furniture</source>
        <translation>в колонтитуле</translation>
    </message>
    <message>
        <source>paragraph {first}</source>
        <translation>абзац {first}</translation>
    </message>
    <message>
        <source>paragraphs {first}–{last}</source>
        <translation>абзацы {first}–{last}</translation>
    </message>
</context>
<context>
    <name>CodebookChoice</name>
    <message>
        <source>No codebook</source>
        <translation>Нет кодовой книги</translation>
    </message>
    <message>
        <source>{codebook} serves for the pairs that you open.</source>
        <translation>Для открываемых пар действует: {codebook}.</translation>
    </message>
</context>
<context>
    <name>CodebookEditing</name>
    <message>
        <source>Edit This Theme</source>
        <translation>Изменить эту тему</translation>
    </message>
    <message>
        <source>Codebook saved as %1.</source>
        <translation>Кодовая книга сохранена как %1.</translation>
    </message>
    <message>
        <source>Codebook saved as %1, without what it cannot hold.</source>
        <translation>Кодовая книга сохранена как %1, без того, что этот формат не вмещает.</translation>
    </message>
    <message>
        <source>codebook.yaml</source>
        <translation>codebook.yaml</translation>
    </message>
    <message>
        <source>New codebook</source>
        <translation>Новая кодовая книга</translation>
    </message>
    <message>
        <source>New Theme from Selection…</source>
        <translation>Новая тема из выделенного…</translation>
    </message>
    <message>
        <source>Add Selection to Theme</source>
        <translation>Добавить выделенное в тему</translation>
    </message>
</context>
<context>
    <name>CodebookEditor</name>
    <message>
        <source>Codebook editor</source>
        <translation>Редактор кодовой книги</translation>
    </message>
    <message>
        <source>New Theme</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>New Inside</source>
        <translation>Новая внутри</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>label</source>
        <translation>название</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>цвет</translation>
    </message>
    <message>
        <source>description</source>
        <translation>описание</translation>
    </message>
    <message>
        <source>phrases</source>
        <translation>фразы</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>правила</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>примеры</translation>
    </message>
    <message>
        <source>Change the %1 of “%2”</source>
        <translation>Изменение («%2»): %1</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Новая тема</translation>
    </message>
</context>
<context>
    <name>CodebookFile</name>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>В «%1» есть несохранённые изменения.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Отбросить изменения</translation>
    </message>
    <message>
        <source>Go On Editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here. If you save, those changes are lost.</source>
        <translation>После открытия «%1» изменила другая программа. При сохранении те изменения пропадут.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Replace the File</source>
        <translation>Заменить файл</translation>
    </message>
    <message>
        <source>Do Not Save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Кодовая книга</translation>
    </message>
</context>
<context>
    <name>CodebookWork</name>
    <message>
        <source>Go back to the saved codebook</source>
        <translation>Возврат к сохранённой кодовой книге</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Colour of the theme: in light, and in dark windows</source>
        <translation>Цвет темы: в светлом и в тёмном окне</translation>
    </message>
    <message>
        <source>Another colour, as # and six digits</source>
        <translation>Другой цвет: # и шесть цифр</translation>
    </message>
    <message>
        <source>Another colour, as # and six digits; then Enter</source>
        <translation>Другой цвет: # и шесть цифр, затем Enter</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Цвет: %1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Найти команду</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Найденные команды</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлое</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Light</source>
        <translation>Высокая &amp;контрастность, светлая</translation>
    </message>
    <message>
        <source>High C&amp;ontrast, Dark</source>
        <translation>Высокая к&amp;онтрастность, тёмная</translation>
    </message>
    <message>
        <source>Ne&amp;w Tab</source>
        <translation>Нова&amp;я вкладка</translation>
    </message>
    <message>
        <source>Reop&amp;en Closed Tab</source>
        <translation>Верну&amp;ть закрытую вкладку</translation>
    </message>
    <message>
        <source>Reopen the Pre&amp;vious Session</source>
        <translation>Открыть про&amp;шлый сеанс</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>Следу&amp;ющая вкладка</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Вкладки</translation>
    </message>
    <message>
        <source>Pre&amp;vious Tab</source>
        <translation>Предыд&amp;ущая вкладка</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>Найти &amp;команду…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>К&amp;лавиши</translation>
    </message>
    <message>
        <source>&amp;About Diptych</source>
        <translation>&amp;О программе Diptych</translation>
    </message>
    <message>
        <source>&amp;Open Essays…</source>
        <translation>&amp;Открыть эссе…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Открыть &amp;папку…</translation>
    </message>
    <message>
        <source>Open S&amp;napshot…</source>
        <translation>Открыть с&amp;нимок…</translation>
    </message>
    <message>
        <source>&amp;Paste as an Essay</source>
        <translation>&amp;Вставить как эссе</translation>
    </message>
    <message>
        <source>About the &amp;Left Essay…</source>
        <translation>О &amp;левом эссе…</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>Page F&amp;urniture</source>
        <translation>&amp;Колонтитул</translation>
    </message>
    <message>
        <source>A &amp;Note</source>
        <translation>&amp;Примечание</translation>
    </message>
    <message>
        <source>A &amp;Reference</source>
        <translation>&amp;Литература</translation>
    </message>
    <message>
        <source>Proper&amp;ties of the Snapshot…</source>
        <translation>Сво&amp;йства снимка…</translation>
    </message>
    <message>
        <source>Compare A&amp;gain</source>
        <translation>С&amp;равнить заново</translation>
    </message>
    <message>
        <source>&amp;Save Snapshot</source>
        <translation>&amp;Сохранить снимок</translation>
    </message>
    <message>
        <source>Save Snapshot &amp;As…</source>
        <translation>Сохранить снимок &amp;как…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыйти</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Отклонить</translation>
    </message>
    <message>
        <source>&amp;Take Back the Decision</source>
        <translation>От&amp;менить решение</translation>
    </message>
    <message>
        <source>&amp;Note and Details</source>
        <translation>&amp;Заметка и подробности</translation>
    </message>
    <message>
        <source>Note on the Se&amp;lection…</source>
        <translation>Заметка к выделенном&amp;у…</translation>
    </message>
    <message>
        <source>List of Not&amp;es</source>
        <translation>Список &amp;заметок</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <source>&amp;Confirm the Moved Place</source>
        <translation>Подтвер&amp;дить новое место</translation>
    </message>
    <message>
        <source>L&amp;ost Places</source>
        <translation>По&amp;терянные места</translation>
    </message>
    <message>
        <source>About the R&amp;ight Essay…</source>
        <translation>О пр&amp;авом эссе…</translation>
    </message>
    <message>
        <source>Snaps&amp;hots…</source>
        <translation>Сни&amp;мки…</translation>
    </message>
    <message>
        <source>Next &amp;Undecided Link</source>
        <translation>Следующая н&amp;ерешённая связь</translation>
    </message>
    <message>
        <source>Previous Un&amp;decided Link</source>
        <translation>Предыдущая не&amp;решённая связь</translation>
    </message>
    <message>
        <source>&amp;Link the Two Selections</source>
        <translation>&amp;Связать два выделения</translation>
    </message>
    <message>
        <source>Correct the &amp;Borders by the Selection</source>
        <translation>Исправить &amp;границы по выделению</translation>
    </message>
    <message>
        <source>Re&amp;move the Link Made by Hand</source>
        <translation>&amp;Удалить связь, проведённую вручную</translation>
    </message>
    <message>
        <source>&amp;Find in Both Essays</source>
        <translation>&amp;Найти в обоих эссе</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Mark with Theme…</source>
        <translation>Отметить &amp;темой…</translation>
    </message>
    <message>
        <source>Re&amp;ject the Mark</source>
        <translation>Отк&amp;лонить отметку</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy with C&amp;itation</source>
        <translation>Копировать со сс&amp;ылкой</translation>
    </message>
    <message>
        <source>Copy &amp;Why It Is a Link</source>
        <translation>Копировать о&amp;боснование связи</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>&amp;Связи</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>&amp;Темы</translation>
    </message>
    <message>
        <source>&amp;Concordance</source>
        <translation>&amp;Конкорданс</translation>
    </message>
    <message>
        <source>Summar&amp;y</source>
        <translation>С&amp;водка</translation>
    </message>
    <message>
        <source>&amp;Scroll Together</source>
        <translation>П&amp;рокручивать вместе</translation>
    </message>
    <message>
        <source>B&amp;ack</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Fol&amp;d Away</source>
        <translation>&amp;Убрать из текста</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>Кодовая кни&amp;га</translation>
    </message>
    <message>
        <source>Themes &amp;Matrix</source>
        <translation>&amp;Матрица тем</translation>
    </message>
    <message>
        <source>First &amp;Steps</source>
        <translation>Первые &amp;шаги</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>Показать &amp;журнал</translation>
    </message>
    <message>
        <source>Swap Sides</source>
        <translation>Поменять стороны</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>На&amp;стройки…</translation>
    </message>
    <message>
        <source>Lo&amp;wer Panel</source>
        <translation>Ни&amp;жняя панель</translation>
    </message>
    <message>
        <source>Side &amp;Panel</source>
        <translation>Боковая &amp;панель</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Увел&amp;ичить</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Уме&amp;ньшить</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>О&amp;бычный размер</translation>
    </message>
    <message>
        <source>Te&amp;xt…</source>
        <translation>Т&amp;екст…</translation>
    </message>
    <message>
        <source>Page &amp;Furniture</source>
        <translation>&amp;Колонтитулы</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Примечания</translation>
    </message>
    <message>
        <source>&amp;References</source>
        <translation>&amp;Литература</translation>
    </message>
    <message>
        <source>Compare &amp;Notes Too</source>
        <translation>Ср&amp;авнивать и примечания</translation>
    </message>
    <message>
        <source>Compare &amp;References Too</source>
        <translation>Сравнивать и &amp;литературу</translation>
    </message>
    <message>
        <source>&amp;Next Link</source>
        <translation>&amp;Следующая связь</translation>
    </message>
    <message>
        <source>&amp;Previous Link</source>
        <translation>&amp;Предыдущая связь</translation>
    </message>
    <message>
        <source>Next Con&amp;trast</source>
        <translation>Следующее рас&amp;хождение</translation>
    </message>
    <message>
        <source>Previous Cont&amp;rast</source>
        <translation>Пред&amp;ыдущее расхождение</translation>
    </message>
    <message>
        <source>Next &amp;Mark of a Theme</source>
        <translation>Следующая отметка &amp;темы</translation>
    </message>
    <message>
        <source>Previous Mar&amp;k of a Theme</source>
        <translation>Предыдущая отметка те&amp;мы</translation>
    </message>
    <message>
        <source>Next N&amp;ote</source>
        <translation>Следующая &amp;заметка</translation>
    </message>
    <message>
        <source>Previous Not&amp;e</source>
        <translation>Предыдущая замет&amp;ка</translation>
    </message>
    <message>
        <source>&amp;Bring Together</source>
        <translation>С&amp;вести вместе</translation>
    </message>
    <message>
        <source>&amp;Let Go of the Link</source>
        <translation>&amp;Оставить связь</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Вперё&amp;д</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>Н&amp;ачальная страница</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>Сравнен&amp;ие</translation>
    </message>
    <message>
        <source>&amp;Edit Codebook…</source>
        <translation>&amp;Изменить кодовую книгу…</translation>
    </message>
    <message>
        <source>New &amp;Theme from Selection…</source>
        <translation>Новая те&amp;ма из выделенного…</translation>
    </message>
    <message>
        <source>Open Code&amp;book…</source>
        <translation>Открыть кодовую кни&amp;гу…</translation>
    </message>
    <message>
        <source>Use the Codebook of the Samples</source>
        <translation>Взять кодовую книгу примеров</translation>
    </message>
    <message>
        <source>Use No Codebook</source>
        <translation>Без кодовой книги</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Открыть не&amp;давние</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>This &amp;Paragraph Is</source>
        <translation>Этот аб&amp;зац —</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>Св&amp;язь</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>ConcordanceModel</name>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Key words</source>
        <translation>Ключевые слова</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Sort by place in the essay</source>
        <translation>Сортировать по месту в эссе</translation>
    </message>
    <message>
        <source>Sort by the word before the key words</source>
        <translation>Сортировать по слову перед ключевыми</translation>
    </message>
    <message>
        <source>Sort by the key words</source>
        <translation>Сортировать по ключевым словам</translation>
    </message>
    <message>
        <source>Sort by the word after the key words</source>
        <translation>Сортировать по слову после ключевых</translation>
    </message>
    <message>
        <source>left</source>
        <translation>слева</translation>
    </message>
    <message>
        <source>right</source>
        <translation>справа</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
</context>
<context>
    <name>ConcordanceTab</name>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Neither essay has it.</source>
        <translation>Ни в одном эссе этого нет.</translation>
    </message>
    <message>
        <source>{lines}: {left} left, {right} right</source>
        <translation>{lines}: слева {left}, справа {right}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words in both essays: quay, align*, a | b</source>
        <translation>Слова в обоих: quay, align*, a | b</translation>
    </message>
    <message>
        <source>Words to search for in both essays</source>
        <translation>Слова для поиска в обоих эссе</translation>
    </message>
    <message>
        <source>align* finds any ending, old * boat any word, one | other either</source>
        <translation>align* — любое окончание, old * boat — любое слово, one | other — одно из двух</translation>
    </message>
    <message>
        <source>What the concordance is of</source>
        <translation>Для чего строится конкорданс</translation>
    </message>
    <message>
        <source>Word &amp;forms</source>
        <translation>&amp;Словоформы</translation>
    </message>
    <message>
        <source>Find inflected forms and spellings, too</source>
        <translation>Искать также словоформы и варианты написания</translation>
    </message>
    <message>
        <source>By &amp;essay</source>
        <translation>По &amp;эссе</translation>
    </message>
    <message>
        <source>Put the lines under their essays</source>
        <translation>Собрать строки под их эссе</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>Копировать строки</translation>
    </message>
    <message>
        <source>Copy all lines, or those selected</source>
        <translation>Копировать все строки или выделенные</translation>
    </message>
    <message>
        <source>As a &amp;Table</source>
        <translation>Как &amp;таблицу</translation>
    </message>
    <message>
        <source>As &amp;Text</source>
        <translation>Как т&amp;екст</translation>
    </message>
    <message>
        <source>Concordance of both essays</source>
        <translation>Конкорданс обоих эссе</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Comparing again</source>
        <translation>Повторное сравнение</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n связь</numerusform>
            <numerusform>%n связи</numerusform>
            <numerusform>%n связей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n links</source>
        <translation>
            <numerusform>{shown} из %n связи</numerusform>
            <numerusform>{shown} из %n связей</numerusform>
            <numerusform>{shown} из %n связей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared themes</source>
        <translation>
            <numerusform>%n общая тема</numerusform>
            <numerusform>%n общие темы</numerusform>
            <numerusform>%n общих тем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
            <numerusform>%n знаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n essays</source>
        <translation>
            <numerusform>%n эссе</numerusform>
            <numerusform>%n эссе</numerusform>
            <numerusform>%n эссе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пары</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n принята</numerusform>
            <numerusform>%n приняты</numerusform>
            <numerusform>%n принято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n отклонена</numerusform>
            <numerusform>%n отклонены</numerusform>
            <numerusform>%n отклонено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>%n вручную</numerusform>
            <numerusform>%n вручную</numerusform>
            <numerusform>%n вручную</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n отметка</numerusform>
            <numerusform>%n отметки</numerusform>
            <numerusform>%n отметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n предложение</numerusform>
            <numerusform>%n предложения</numerusform>
            <numerusform>%n предложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n абзац</numerusform>
            <numerusform>%n абзаца</numerusform>
            <numerusform>%n абзацев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read:</source>
        <translation>
            <numerusform>%n файл не удалось прочитать:</numerusform>
            <numerusform>%n файла не удалось прочитать:</numerusform>
            <numerusform>%n файлов не удалось прочитать:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copy {number} of %n</source>
        <translation>
            <numerusform>копия {number} из %n</numerusform>
            <numerusform>копия {number} из %n</numerusform>
            <numerusform>копия {number} из %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contrasts</source>
        <translation>
            <numerusform>%n расхождение</numerusform>
            <numerusform>%n расхождения</numerusform>
            <numerusform>%n расхождений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n тема</numerusform>
            <numerusform>%n темы</numerusform>
            <numerusform>%n тем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots</source>
        <translation>
            <numerusform>%n снимок</numerusform>
            <numerusform>%n снимка</numerusform>
            <numerusform>%n снимков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts</source>
        <translation>
            <numerusform>%n действие</numerusform>
            <numerusform>%n действия</numerusform>
            <numerusform>%n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand where they stood</source>
        <translation>
            <numerusform>%n стоит на прежнем месте</numerusform>
            <numerusform>%n стоят на прежнем месте</numerusform>
            <numerusform>%n стоят на прежнем месте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have moved with changed words</source>
        <translation>
            <numerusform>%n переместилась с изменёнными словами</numerusform>
            <numerusform>%n переместились с изменёнными словами</numerusform>
            <numerusform>%n переместились с изменёнными словами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have lost their place</source>
        <translation>
            <numerusform>%n потеряла место</numerusform>
            <numerusform>%n потеряли место</numerusform>
            <numerusform>%n потеряли место</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts are in no snapshot yet: decisions, notes, links and marks.</source>
        <translation>
            <numerusform>%n действие ещё не вошло ни в один снимок: решения, заметки, связи и отметки.</numerusform>
            <numerusform>%n действия ещё не вошли ни в один снимок: решения, заметки, связи и отметки.</numerusform>
            <numerusform>%n действий ещё не вошли ни в один снимок: решения, заметки, связи и отметки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chance alone would show one in about %n such pairs of texts.</source>
        <translation>
            <numerusform>Случайно нашлась бы одна примерно на %n такую пару текстов.</numerusform>
            <numerusform>Случайно нашлась бы одна примерно на %n такие пары текстов.</numerusform>
            <numerusform>Случайно нашлась бы одна примерно на %n таких пар текстов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chance alone would show about %n here.</source>
        <translation>
            <numerusform>Случайно здесь нашлась бы примерно %n.</numerusform>
            <numerusform>Случайно здесь нашлись бы примерно %n.</numerusform>
            <numerusform>Случайно здесь нашлось бы примерно %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} января {year} г.</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} февраля {year} г.</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day} марта {year} г.</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day} апреля {year} г.</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day} мая {year} г.</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} июня {year} г.</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} июля {year} г.</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day} августа {year} г.</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day} сентября {year} г.</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} октября {year} г.</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day} ноября {year} г.</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} декабря {year} г.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Reading the codebook</source>
        <translation>Чтение кодовой книги</translation>
    </message>
    <message>
        <source>You stopped it; the essays are shown without links.</source>
        <translation>Вы остановили сравнение; эссе показаны без связей.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>left</source>
        <translation>слева</translation>
    </message>
    <message>
        <source>right</source>
        <translation>справа</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Кодовая книга</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>link</source>
        <translation>связь</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>borders</source>
        <translation>границы</translation>
    </message>
    <message>
        <source>score</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>contrasts</source>
        <translation>расхождения</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>правило</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>метки</translation>
    </message>
    <message>
        <source>label</source>
        <translation>название</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>цвет</translation>
    </message>
    <message>
        <source>description</source>
        <translation>описание</translation>
    </message>
    <message>
        <source>phrases</source>
        <translation>фразы</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>правила</translation>
    </message>
    <message>
        <source>least score</source>
        <translation>наименьшая оценка</translation>
    </message>
    <message>
        <source>links for 1,000 words</source>
        <translation>связей на 1000 слов</translation>
    </message>
    <message>
        <source>notes take part</source>
        <translation>примечания участвуют</translation>
    </message>
    <message>
        <source>references take part</source>
        <translation>литература участвует</translation>
    </message>
    <message>
        <source>{one} new</source>
        <translation>новых: {one}</translation>
    </message>
    <message>
        <source>{one} gone</source>
        <translation>исчезло: {one}</translation>
    </message>
    <message>
        <source>{one} changed</source>
        <translation>изменено: {one}</translation>
    </message>
    <message>
        <source>{one} the same</source>
        <translation>без изменений: {one}</translation>
    </message>
    <message>
        <source>tags {one}</source>
        <translation>метки {one}</translation>
    </message>
    <message>
        <source>is {one}</source>
        <translation>теперь — {one}</translation>
    </message>
    <message>
        <source>{one} to {two}</source>
        <translation>{one} → {two}</translation>
    </message>
</context>
<context>
    <name>DifferenceWindow</name>
    <message>
        <source>From {old} to {new}</source>
        <translation>От {old} к {new}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>The passages of this difference</source>
        <translation>Фрагменты этого различия</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Go to the place in the snapshot that is open (Return)</source>
        <translation>Перейти к месту в открытом снимке (Return)</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Copy all differences (Ctrl+Shift+C)</source>
        <translation>Копировать все различия (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>К</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Открыть {name}</translation>
    </message>
    <message>
        <source>+ new</source>
        <translation>+ новое</translation>
    </message>
    <message>
        <source>− gone</source>
        <translation>− исчезло</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ изменено</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>About the Essay</source>
        <translation>Об эссе</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>2022-02-04, or 4 February 2022</source>
        <translation>2022-02-04 или 4 February 2022</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>That is no whole date: write it as 2022-02-04.</source>
        <translation>Это не полная дата: напишите её как 2022-02-04.</translation>
    </message>
    <message>
        <source>That is no language: choose one, or write its code.</source>
        <translation>Такого языка нет: выберите язык или впишите его код.</translation>
    </message>
    <message>
        <source>{0}, as it is shown and compared</source>
        <translation>{0} — как показано и сравнивается</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>вставленный текст</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>простой текст</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>While reading</source>
        <translation>При чтении</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Bring back what was edited</source>
        <translation>Вернуть отредактированное</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Parts of the lower panel</source>
        <translation>Части нижней панели</translation>
    </message>
    <message>
        <source>Close the lower panel</source>
        <translation>Закрыть нижнюю панель</translation>
    </message>
    <message>
        <source>Close the lower panel (F8)</source>
        <translation>Закрыть нижнюю панель (F8)</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop to take this text as an essay</source>
        <translation>Отпустите, чтобы взять этот текст как эссе</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message numerus="yes">
        <source>%n links of sentences stand close together on both sides, word for word.</source>
        <translation>
            <numerusform>С обеих сторон рядом стоит %n связь предложений, слово в слово.</numerusform>
            <numerusform>С обеих сторон рядом стоят %n связи предложений, слово в слово.</numerusform>
            <numerusform>С обеих сторон рядом стоит %n связей предложений, слово в слово.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links of sentences stand close together on both sides; shares words in other forms only.</source>
        <translation>
            <numerusform>С обеих сторон рядом стоит %n связь предложений; общие слова — только в других формах.</numerusform>
            <numerusform>С обеих сторон рядом стоят %n связи предложений; общие слова — только в других формах.</numerusform>
            <numerusform>С обеих сторон рядом стоит %n связей предложений; общие слова — только в других формах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links of sentences stand close together on both sides; shares {both}.</source>
        <translation>
            <numerusform>С обеих сторон рядом стоит %n связь предложений; общее: {both}.</numerusform>
            <numerusform>С обеих сторон рядом стоят %n связи предложений; общее: {both}.</numerusform>
            <numerusform>С обеих сторон рядом стоит %n связей предложений; общее: {both}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more words</source>
        <translation>
            <numerusform>ещё %n слово</numerusform>
            <numerusform>ещё %n слова</numerusform>
            <numerusform>ещё %n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>A change does not say when it was made.</source>
        <translation>В записи изменения не сказано, когда оно сделано.</translation>
    </message>
    <message>
        <source>A change does nothing, or one thing twice.</source>
        <translation>Изменение ничего не меняет или делает одно дважды.</translation>
    </message>
    <message>
        <source>A change gives its time in another form than usual.</source>
        <translation>Время изменения записано не так, как принято.</translation>
    </message>
    <message>
        <source>A code without a name (line {line}) is called “Unnamed”.</source>
        <translation>Код без имени (строка {line}) назван «Unnamed».</translation>
    </message>
    <message>
        <source>A heading has a level from 1 to 6, another block none.</source>
        <translation>У заголовка уровень от 1 до 6, у других блоков его нет.</translation>
    </message>
    <message>
        <source>A snapshot has at most {most_tags} tags.</source>
        <translation>Меток у снимка может быть не больше {most_tags}.</translation>
    </message>
    <message>
        <source>A star needs a letter or a word beside it.</source>
        <translation>Рядом со звёздочкой нужна буква или слово.</translation>
    </message>
    <message>
        <source>A step is on something unknown, {on}.</source>
        <translation>Шаг касается чего-то неизвестного: {on}.</translation>
    </message>
    <message>
        <source>A step of a change changes nothing.</source>
        <translation>Один из шагов изменения ничего не меняет.</translation>
    </message>
    <message>
        <source>A step takes nothing away.</source>
        <translation>Шаг ничего не убирает.</translation>
    </message>
    <message>
        <source>A tag has at most {longest_tag} characters, and none that are odd.</source>
        <translation>Метка — не длиннее {longest_tag} знаков и без необычных знаков.</translation>
    </message>
    <message>
        <source>A theme cannot stand inside itself.</source>
        <translation>Тема не может стоять внутри самой себя.</translation>
    </message>
    <message>
        <source>A title has at most {longest_title} characters, and none that are odd.</source>
        <translation>Заголовок — не длиннее {longest_title} знаков и без необычных знаков.</translation>
    </message>
    <message>
        <source>A {what} is one line of text without spaces around it.</source>
        <translation>Одна строка без пробелов по краям: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n links</source>
        <translation>
            <numerusform>Принята %n связь</numerusform>
            <numerusform>Приняты %n связи</numerusform>
            <numerusform>Принято %n связей</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted link {name}</source>
        <translation>Принята связь {name}</translation>
    </message>
    <message>
        <source>Add the theme “{label}”</source>
        <translation>Добавление темы «{label}»</translation>
    </message>
    <message>
        <source>Add “{more}” to “{label}”</source>
        <translation>Добавление «{more}» к «{label}»</translation>
    </message>
    <message>
        <source>An edit of the codebook does not fit the codebook.</source>
        <translation>Одна из правок не подходит к кодовой книге.</translation>
    </message>
    <message>
        <source>An entry is on something unknown, {on}.</source>
        <translation>Запись касается чего-то неизвестного: {on}.</translation>
    </message>
    <message>
        <source>Another window is bringing this work back, or has done so.</source>
        <translation>Эту работу уже возвращает или вернуло другое окно.</translation>
    </message>
    <message>
        <source>Both ends carry the theme {named}.</source>
        <translation>С обеих сторон тема {named}.</translation>
    </message>
    <message>
        <source>Both ends carry the themes {named}.</source>
        <translation>С обеих сторон темы {named}.</translation>
    </message>
    <message>
        <source>Change the YAML of the codebook</source>
        <translation>Правка YAML кодовой книги</translation>
    </message>
    <message>
        <source>Change the YAML of “{label}”</source>
        <translation>Правка YAML «{label}»</translation>
    </message>
    <message>
        <source>Change the id “{theme}” to “{new}”</source>
        <translation>Замена идентификатора «{theme}» на «{new}»</translation>
    </message>
    <message>
        <source>Change the {key} of the codebook</source>
        <translation>Правка поля {key} кодовой книги</translation>
    </message>
    <message>
        <source>Change “{key}” of “{label}”</source>
        <translation>Правка поля «{key}» в «{label}»</translation>
    </message>
    <message>
        <source>Comparing neighbours</source>
        <translation>Сравниваются соседние предложения</translation>
    </message>
    <message>
        <source>Comparing sentences</source>
        <translation>Сравниваются предложения</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %n moved places</source>
        <translation>
            <numerusform>Подтверждено %n новое место</numerusform>
            <numerusform>Подтверждены %n новых места</numerusform>
            <numerusform>Подтверждено %n новых мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed a moved place</source>
        <translation>Подтверждено новое место</translation>
    </message>
    <message>
        <source>Corrected the borders of link {name}</source>
        <translation>Исправлены границы связи {name}</translation>
    </message>
    <message>
        <source>Corrected the details of A</source>
        <translation>Исправлены сведения о левом эссе</translation>
    </message>
    <message>
        <source>Corrected the details of B</source>
        <translation>Исправлены сведения о правом эссе</translation>
    </message>
    <message>
        <source>Decisions and notes</source>
        <translation>Решения и заметки</translation>
    </message>
    <message>
        <source>Delete the theme “{label}”</source>
        <translation>Удаление темы «{label}»</translation>
    </message>
    <message>
        <source>Differs: {named}</source>
        <translation>Расхождения: {named}</translation>
    </message>
    <message>
        <source>Edited the codebook</source>
        <translation>Изменена кодовая книга</translation>
    </message>
    <message>
        <source>Explaining the links</source>
        <translation>Связи получают обоснования</translation>
    </message>
    <message>
        <source>First essay: {notice}</source>
        <translation>Первое эссе: {notice}</translation>
    </message>
    <message>
        <source>Gave a lost place back</source>
        <translation>Потерянному возвращено место</translation>
    </message>
    <message>
        <source>Joining passages</source>
        <translation>Фрагменты объединяются</translation>
    </message>
    <message>
        <source>Let go of what had lost its place</source>
        <translation>Отпущено то, что потеряло место</translation>
    </message>
    <message>
        <source>Linked two passages</source>
        <translation>Связаны два фрагмента</translation>
    </message>
    <message>
        <source>Looking for phrases</source>
        <translation>Идёт поиск фраз</translation>
    </message>
    <message>
        <source>Looking for sentences that share rare words</source>
        <translation>Идёт поиск предложений с общими редкими словами</translation>
    </message>
    <message>
        <source>Looking for themes</source>
        <translation>Идёт поиск тем</translation>
    </message>
    <message>
        <source>Made a passage of A {value}</source>
        <translation>Фрагмент левого эссе теперь — {value}</translation>
    </message>
    <message>
        <source>Made a passage of B {value}</source>
        <translation>Фрагмент правого эссе теперь — {value}</translation>
    </message>
    <message>
        <source>Made by hand.</source>
        <translation>Проведена вручную.</translation>
    </message>
    <message>
        <source>Marked a passage of A as {label}</source>
        <translation>Фрагмент левого эссе отмечен темой {label}</translation>
    </message>
    <message>
        <source>Marked a passage of B as {label}</source>
        <translation>Фрагмент правого эссе отмечен темой {label}</translation>
    </message>
    <message>
        <source>Move the theme “{label}”</source>
        <translation>Перенос темы «{label}»</translation>
    </message>
    <message>
        <source>Moved with changed words.</source>
        <translation>Перемещено с изменёнными словами.</translation>
    </message>
    <message>
        <source>Moved with changed words; its place is to be confirmed.</source>
        <translation>Перемещено с изменёнными словами; место надо подтвердить.</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Заметка: {note}</translation>
    </message>
    <message>
        <source>Only the first {most_pages} of the {count} pages of “{shown}” were read.</source>
        <translation>Прочитаны только первые страницы «{shown}»: {most_pages} из {count}.</translation>
    </message>
    <message>
        <source>Only what had a place in a text can lose it.</source>
        <translation>Потерять место может только то, что стояло в тексте.</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>текст OpenDocument</translation>
    </message>
    <message>
        <source>RTF document</source>
        <translation>документ RTF</translation>
    </message>
    <message>
        <source>Rare words in common: {words}</source>
        <translation>Общие редкие слова: {words}</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>Читаются слова</translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n links</source>
        <translation>
            <numerusform>Отклонена %n связь</numerusform>
            <numerusform>Отклонены %n связи</numerusform>
            <numerusform>Отклонено %n связей</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected a mark of {label} in A</source>
        <translation>Отклонена отметка темы {label} в левом эссе</translation>
    </message>
    <message>
        <source>Rejected a mark of {label} in B</source>
        <translation>Отклонена отметка темы {label} в правом эссе</translation>
    </message>
    <message>
        <source>Rejected link {name}</source>
        <translation>Отклонена связь {name}</translation>
    </message>
    <message>
        <source>Removed a link made by hand</source>
        <translation>Удалена связь, проведённая вручную</translation>
    </message>
    <message>
        <source>Removed a note on a passage of A</source>
        <translation>Удалена заметка к фрагменту левого эссе</translation>
    </message>
    <message>
        <source>Removed a note on a passage of B</source>
        <translation>Удалена заметка к фрагменту правого эссе</translation>
    </message>
    <message>
        <source>Removed the note on link {name}</source>
        <translation>Удалена заметка к связи {name}</translation>
    </message>
    <message>
        <source>Rows with a phrase or a colour that says nothing: {shown} and others.</source>
        <translation>Строки, где фраза или цвет ничего не значат: {shown} и другие.</translation>
    </message>
    <message>
        <source>Rows with a phrase or a colour that says nothing: {shown}.</source>
        <translation>Строки, где фраза или цвет ничего не значат: {shown}.</translation>
    </message>
    <message>
        <source>Scoring sentences</source>
        <translation>Предложения получают оценки</translation>
    </message>
    <message>
        <source>Second essay: {notice}</source>
        <translation>Второе эссе: {notice}</translation>
    </message>
    <message>
        <source>Select where it belongs in both essays first.</source>
        <translation>Сначала выделите нужные места в обоих эссе.</translation>
    </message>
    <message>
        <source>Select where it belongs in the {text} essay first.</source>
        <translation>Сначала выделите нужное место в эссе ({text}).</translation>
    </message>
    <message>
        <source>Sets of codes have no place in a codebook of Diptych and were left out: {named} and others.</source>
        <translation>Наборам кодов нет места в кодовой книге Diptych; пропущены {named} и другие.</translation>
    </message>
    <message>
        <source>Sets of codes have no place in a codebook of Diptych and were left out: {named}.</source>
        <translation>Наборам кодов нет места в кодовой книге Diptych; пропущены: {named}.</translation>
    </message>
    <message numerus="yes">
        <source>Shares words in other forms only; %n words differ.</source>
        <translation>
            <numerusform>Общие слова — только в других формах; различается %n слово.</numerusform>
            <numerusform>Общие слова — только в других формах; различаются %n слова.</numerusform>
            <numerusform>Общие слова — только в других формах; различается %n слов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares words in other forms only; 1 word differs.</source>
        <translation>Общие слова — только в других формах; различается 1 слово.</translation>
    </message>
    <message numerus="yes">
        <source>Shares {both}; %n words differ.</source>
        <translation>
            <numerusform>Общее: {both}; различается %n слово.</numerusform>
            <numerusform>Общее: {both}; различаются %n слова.</numerusform>
            <numerusform>Общее: {both}; различается %n слов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares {both}; 1 word differs.</source>
        <translation>Общее: {both}; различается 1 слово.</translation>
    </message>
    <message>
        <source>Something other than an object stands where one must.</source>
        <translation>Там, где нужен объект, стоит что-то другое.</translation>
    </message>
    <message>
        <source>Tagged link {name} with {kept}</source>
        <translation>Связь {name} получила метки: {kept}</translation>
    </message>
    <message>
        <source>Tags come once each, and {most_tags} at most.</source>
        <translation>Метки не повторяются; их не больше {most_tags}.</translation>
    </message>
    <message>
        <source>Tags: {tags}.</source>
        <translation>Метки: {tags}.</translation>
    </message>
    <message>
        <source>The best {kept} of {found} links are given; those left out score {score} or less.</source>
        <translation>Показаны лучшие связи: {kept} из {found}; у остальных оценка {score} или ниже.</translation>
    </message>
    <message>
        <source>The code “{label}” has the GUID of another one and gets a new one.</source>
        <translation>У кода «{label}» GUID другого кода; он получает новый.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Сравнение отменено.</translation>
    </message>
    <message>
        <source>The date in the header (“{words}”) is left out, since it is not a whole date such as 2022-02-04.</source>
        <translation>Дата в заголовке («{words}») пропущена: это не полная дата вида 2022-02-04.</translation>
    </message>
    <message>
        <source>The date in the header is left out, since it is not a whole date such as 2022-02-04.</source>
        <translation>Дата в заголовке пропущена: это не полная дата вида 2022-02-04.</translation>
    </message>
    <message>
        <source>The date of the text is not known, so “this year” or “recently” say nothing to the rules of {named}.</source>
        <translation>Дата текста неизвестна, поэтому «this year» или «recently» ничего не говорят правилам: {named}.</translation>
    </message>
    <message>
        <source>The date of “{name}”, {date}, is the day on which the file was made; correct it if the text is older.</source>
        <translation>Дата «{name}», {date}, — это день, когда создан файл; исправьте её, если текст старше.</translation>
    </message>
    <message>
        <source>The encoding of “{name}” could not be told: save it as UTF-8 and open that.</source>
        <translation>Кодировку «{name}» определить не удалось: сохраните файл в UTF-8 и откройте его.</translation>
    </message>
    <message>
        <source>The encoding of “{name}” is a guess: {encoding}.</source>
        <translation>Кодировка «{name}» — догадка: {encoding}.</translation>
    </message>
    <message>
        <source>The header at the top could not be read ({reason}); it is shown as part of the text.</source>
        <translation>Заголовок в начале файла прочитать не удалось ({reason}); он показан как часть текста.</translation>
    </message>
    <message>
        <source>The history holds too many long codebooks.</source>
        <translation>В истории слишком много длинных кодовых книг.</translation>
    </message>
    <message>
        <source>The key {key} has no proper value.</source>
        <translation>У ключа {key} нет подходящего значения.</translation>
    </message>
    <message>
        <source>The key {key} is missing.</source>
        <translation>Нет ключа {key}.</translation>
    </message>
    <message>
        <source>The last acts in the journal were damaged and are gone.</source>
        <translation>Последние действия в журнале повреждены и пропали.</translation>
    </message>
    <message>
        <source>The least score must lie between 0 and 1, and {min_score} does not.</source>
        <translation>Наименьшая оценка должна лежать между 0 и 1, а не быть {min_score}.</translation>
    </message>
    <message>
        <source>The most links for 1,000 words must be 1 or more, and {links_per_1000_words} is not.</source>
        <translation>Связей на 1000 слов должно быть не меньше 1, а не {links_per_1000_words}.</translation>
    </message>
    <message>
        <source>The passage from {start} to {end} is empty or lies outside text A, which has {side} characters.</source>
        <translation>Фрагмент от {start} до {end} пуст или лежит вне левого эссе, в котором знаков: {side}.</translation>
    </message>
    <message>
        <source>The passage from {start} to {end} is empty or lies outside text B, which has {side} characters.</source>
        <translation>Фрагмент от {start} до {end} пуст или лежит вне правого эссе, в котором знаков: {side}.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
    <message>
        <source>The rules below the description of “{label}” cannot be read any more; they stay in the description.</source>
        <translation>Правила под описанием «{label}» больше нельзя прочитать; они остаются в описании.</translation>
    </message>
    <message numerus="yes">
        <source>The same %n words in the same order.</source>
        <translation>
            <numerusform>То же %n слово в том же порядке.</numerusform>
            <numerusform>Те же %n слова в том же порядке.</numerusform>
            <numerusform>Те же %n слов в том же порядке.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same word.</source>
        <translation>То же слово.</translation>
    </message>
    <message>
        <source>The second snapshot holds the same texts the other way round.</source>
        <translation>Во втором снимке те же тексты стоят наоборот.</translation>
    </message>
    <message>
        <source>The settings in {path} are damaged; the defaults hold.</source>
        <translation>Настройки в {path} повреждены; действуют исходные.</translation>
    </message>
    <message>
        <source>The settings in {path} could not be read; the defaults hold.</source>
        <translation>Настройки в {path} прочитать не удалось; действуют исходные.</translation>
    </message>
    <message>
        <source>The settings in {path} were damaged and are kept as {name}.</source>
        <translation>Настройки в {path} были повреждены и сохранены как {name}.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The time of a change lies outside all calendars.</source>
        <translation>Время изменения лежит вне всех календарей.</translation>
    </message>
    <message>
        <source>The time of a change must name its time zone.</source>
        <translation>Время изменения должно называть часовой пояс.</translation>
    </message>
    <message>
        <source>The two snapshots hold the same texts, findings and decisions.</source>
        <translation>В обоих снимках одни и те же тексты, находки и решения.</translation>
    </message>
    <message>
        <source>The two texts are the same, so every passage has its twin.</source>
        <translation>Оба текста одинаковы, поэтому у каждого фрагмента есть двойник.</translation>
    </message>
    <message>
        <source>The {side} essay holds nothing that takes part, such as page furniture only, so nothing can be linked.</source>
        <translation>В эссе нечего сравнивать ({side}): например, это один лишь колонтитул; связать ничего нельзя.</translation>
    </message>
    <message>
        <source>The {side} essay is a single word, so little can be compared.</source>
        <translation>В эссе одно-единственное слово ({side}), так что сравнивать почти нечего.</translation>
    </message>
    <message>
        <source>The {what} holds half a character (the lone surrogate U+{text}), which no file can keep.</source>
        <translation>Половина знака (одиночный суррогат U+{text}), которую не может хранить ни один файл, — {what}.</translation>
    </message>
    <message>
        <source>The {what} holds half a character at position {start}, which no file can keep: paste or save it again.</source>
        <translation>Половина знака на позиции {start}, которую не может хранить ни один файл ({what}): вставьте или сохраните заново.</translation>
    </message>
    <message>
        <source>The {what} is longer than {most} characters.</source>
        <translation>Слишком длинно ({what}): допустимо знаков — {most}.</translation>
    </message>
    <message>
        <source>Themes without a phrase, which find nothing: {bare}.</source>
        <translation>Темы без фраз, которые ничего не находят: {bare}.</translation>
    </message>
    <message>
        <source>Themes without phrases or rules, which find nothing until you add some: {bare} of {count}.</source>
        <translation>Темы без фраз и правил, которые ничего не найдут, пока вы их не добавите: {bare} из {count}.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already, so nothing was copied.</source>
        <translation>Файл «{name}» уже есть, поэтому ничего не скопировано.</translation>
    </message>
    <message>
        <source>There is an unknown key, {odd}.</source>
        <translation>Встретился неизвестный ключ: {odd}.</translation>
    </message>
    <message>
        <source>There is an unknown value, {value}.</source>
        <translation>Встретилось неизвестное значение: {value}.</translation>
    </message>
    <message>
        <source>There is more than one key.</source>
        <translation>Ключей больше одного.</translation>
    </message>
    <message>
        <source>There is no codebook “{name}”.</source>
        <translation>Кодовой книги «{name}» нет.</translation>
    </message>
    <message>
        <source>There is no file “{name}” in “{parent}”: check the name.</source>
        <translation>Файла «{name}» нет в «{parent}»: проверьте имя.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>Файла «{path}» нет.</translation>
    </message>
    <message>
        <source>These decisions were made on other texts.</source>
        <translation>Эти решения приняты по другим текстам.</translation>
    </message>
    <message>
        <source>This change does not fit the work that is open.</source>
        <translation>Это изменение не подходит к открытой работе.</translation>
    </message>
    <message>
        <source>This part of the codebook is written in a way that cannot be changed here: change it in its YAML.</source>
        <translation>Эта часть кодовой книги записана так, что здесь её не изменить: правьте её YAML.</translation>
    </message>
    <message>
        <source>This place has work of yours on it already.</source>
        <translation>На этом месте уже есть ваша работа.</translation>
    </message>
    <message>
        <source>This text was pasted, so there is no file to compare it with.</source>
        <translation>Этот текст был вставлен, и файла для сравнения нет.</translation>
    </message>
    <message>
        <source>Took back a mark of {label} in A</source>
        <translation>Отменена отметка темы {label} в левом эссе</translation>
    </message>
    <message>
        <source>Took back a mark of {label} in B</source>
        <translation>Отменена отметка темы {label} в правом эссе</translation>
    </message>
    <message numerus="yes">
        <source>Took back the decision on %n links</source>
        <translation>
            <numerusform>Отменено решение о %n связи</numerusform>
            <numerusform>Отменено решение о %n связях</numerusform>
            <numerusform>Отменено решение о %n связях</numerusform>
        </translation>
    </message>
    <message>
        <source>Took back the decision on link {name}</source>
        <translation>Отменено решение о связи {name}</translation>
    </message>
    <message>
        <source>Took back the details of A</source>
        <translation>Отменены правки сведений о левом эссе</translation>
    </message>
    <message>
        <source>Took back the details of B</source>
        <translation>Отменены правки сведений о правом эссе</translation>
    </message>
    <message>
        <source>Took back the role of a passage of A</source>
        <translation>Отменена роль фрагмента левого эссе</translation>
    </message>
    <message>
        <source>Took back the role of a passage of B</source>
        <translation>Отменена роль фрагмента правого эссе</translation>
    </message>
    <message>
        <source>Two entries are on one place.</source>
        <translation>Две записи на одном месте.</translation>
    </message>
    <message>
        <source>Type a word or a phrase to search for.</source>
        <translation>Введите слово или фразу для поиска.</translation>
    </message>
    <message>
        <source>Untagged link {name}</source>
        <translation>Убраны метки связи {name}</translation>
    </message>
    <message>
        <source>Weighing the themes</source>
        <translation>Темы взвешиваются</translation>
    </message>
    <message>
        <source>Weighing the words</source>
        <translation>Слова взвешиваются</translation>
    </message>
    <message>
        <source>What lost its place has one passage for each of its texts.</source>
        <translation>У потерявшего место — по одному фрагменту на каждый его текст.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>документ Word</translation>
    </message>
    <message>
        <source>Wrote a note on a passage of A</source>
        <translation>Написана заметка к фрагменту левого эссе</translation>
    </message>
    <message>
        <source>Wrote a note on a passage of B</source>
        <translation>Написана заметка к фрагменту правого эссе</translation>
    </message>
    <message>
        <source>Wrote the note on link {name}</source>
        <translation>Написана заметка к связи {name}</translation>
    </message>
    <message>
        <source>You have linked these two passages already.</source>
        <translation>Вы уже связали эти два фрагмента.</translation>
    </message>
    <message>
        <source>You linked these two passages.</source>
        <translation>Вы связали эти два фрагмента.</translation>
    </message>
    <message>
        <source>You marked this passage.</source>
        <translation>Вы отметили этот фрагмент.</translation>
    </message>
    <message>
        <source>You worked on this link, and this comparison does not find it.</source>
        <translation>Вы работали с этой связью, а это сравнение её не находит.</translation>
    </message>
    <message>
        <source>Your work is not being kept against a crash: {said}. Save it soon.</source>
        <translation>Ваша работа не защищена от сбоя: {said}. Сохраните её поскорее.</translation>
    </message>
    <message>
        <source>a DjVu book</source>
        <translation>книга DjVu</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>файл PostScript</translation>
    </message>
    <message>
        <source>a Word document of the old kind (.doc)</source>
        <translation>документ Word старого вида (.doc)</translation>
    </message>
    <message>
        <source>a block of {side} ends beyond its text</source>
        <translation>блок ({side}) кончается за пределами своего текста</translation>
    </message>
    <message>
        <source>a block of {side} has a level that is none</source>
        <translation>у блока ({side}) недопустимый уровень</translation>
    </message>
    <message>
        <source>a block of {where}</source>
        <translation>блок в {where}</translation>
    </message>
    <message>
        <source>a coded span of {side} ends beyond its text</source>
        <translation>отметка темы ({side}) кончается за пределами своего текста</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>сжатый файл</translation>
    </message>
    <message>
        <source>a contrast in {where}</source>
        <translation>расхождение в {where}</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>a document type (DOCTYPE) with its entities is not allowed in a codebook: take it out</source>
        <translation>объявление типа документа (DOCTYPE) с сущностями в кодовой книге недопустимо: уберите его</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>рисунок</translation>
    </message>
    <message>
        <source>a file of an old Office program</source>
        <translation>файл старой программы Office</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>шрифт</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>группа ключей</translation>
    </message>
    <message>
        <source>a help file</source>
        <translation>файл справки</translation>
    </message>
    <message>
        <source>a key must be a word</source>
        <translation>ключ должен быть словом</translation>
    </message>
    <message>
        <source>a line of {name} would be longer than it may be</source>
        <translation>строка в {name} была бы длиннее допустимого</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>a list is named by letters, digits, hyphens</source>
        <translation>имя списка состоит из букв, цифр и дефисов</translation>
    </message>
    <message>
        <source>a part of it is compressed in an unknown way</source>
        <translation>часть его сжата неизвестным способом</translation>
    </message>
    <message>
        <source>a part of it is encrypted</source>
        <translation>часть его зашифрована</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>правило</translation>
    </message>
    <message>
        <source>a set</source>
        <translation>набор</translation>
    </message>
    <message>
        <source>a set of slides</source>
        <translation>набор слайдов</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>одиночное значение</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>звук</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>электронная таблица</translation>
    </message>
    <message>
        <source>a tag of it is longer than a line, or holds odd characters</source>
        <translation>одна из меток длиннее строки или содержит необычные знаки</translation>
    </message>
    <message>
        <source>a text of it gives a SHA-256 that is none</source>
        <translation>у одного из текстов недопустимый SHA-256</translation>
    </message>
    <message>
        <source>a text of it gives its file a name that is none</source>
        <translation>у файла одного из текстов недопустимое имя</translation>
    </message>
    <message>
        <source>a text without a title</source>
        <translation>текст без названия</translation>
    </message>
    <message>
        <source>a theme</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>a valid codebook is not empty</source>
        <translation>верная кодовая книга не пуста</translation>
    </message>
    <message>
        <source>aliases (*name) are not allowed: write it out</source>
        <translation>ссылки (*name) недопустимы: впишите содержимое</translation>
    </message>
    <message>
        <source>allowed are {known}</source>
        <translation>допустимы {known}</translation>
    </message>
    <message>
        <source>an edit in {where} lies outside its text</source>
        <translation>правка в {where} лежит вне своего текста</translation>
    </message>
    <message>
        <source>anchors (&amp;name) are not allowed: write it out</source>
        <translation>якоря (&amp;name) недопустимы: впишите содержимое</translation>
    </message>
    <message>
        <source>borders corrected</source>
        <translation>границы исправлены</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>codebook in {documents}</source>
        <translation>кодовая книга в {documents}</translation>
    </message>
    <message>
        <source>copy {number}</source>
        <translation>копия {number}</translation>
    </message>
    <message>
        <source>details of A: {told}</source>
        <translation>сведения о левом эссе: {told}</translation>
    </message>
    <message>
        <source>details of B: {told}</source>
        <translation>сведения о правом эссе: {told}</translation>
    </message>
    <message>
        <source>did you mean “{near}”?</source>
        <translation>может быть, «{near}»?</translation>
    </message>
    <message>
        <source>distinctive run of words</source>
        <translation>редкая последовательность слов</translation>
    </message>
    <message>
        <source>elements nest more than {max_depth} deep</source>
        <translation>вложенность элементов больше {max_depth}</translation>
    </message>
    <message>
        <source>every word of “{phrase}” may be left out: keep one</source>
        <translation>любое слово «{phrase}» можно опустить: оставьте хотя бы одно</translation>
    </message>
    <message>
        <source>every word the same</source>
        <translation>все слова одинаковы</translation>
    </message>
    <message>
        <source>evidence in {where}</source>
        <translation>основания в {where}</translation>
    </message>
    <message>
        <source>exact: {text}</source>
        <translation>точно: {text}</translation>
    </message>
    <message>
        <source>here a second document begins, so this is no codebook</source>
        <translation>здесь начинается второй документ, так что это не кодовая книга</translation>
    </message>
    <message>
        <source>it breaks off</source>
        <translation>файл обрывается</translation>
    </message>
    <message>
        <source>it highlights a theme that it does not hold</source>
        <translation>в нём выделена тема, которой в нём нет</translation>
    </message>
    <message>
        <source>it holds an unknown part, {unknown}</source>
        <translation>в нём неизвестная часть {unknown}</translation>
    </message>
    <message>
        <source>it is damaged, or was changed after it was saved</source>
        <translation>он повреждён или изменён после сохранения</translation>
    </message>
    <message>
        <source>it is larger than any snapshot</source>
        <translation>он больше любого снимка</translation>
    </message>
    <message>
        <source>it is more than a list of keys and values</source>
        <translation>это больше чем список ключей и значений</translation>
    </message>
    <message>
        <source>it is no list of keys and values</source>
        <translation>это не список ключей и значений</translation>
    </message>
    <message>
        <source>it is not a Diptych snapshot</source>
        <translation>это не снимок Diptych</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>это не обычный файл</translation>
    </message>
    <message>
        <source>it is not valid YAML</source>
        <translation>это не YAML</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>он слишком велик</translation>
    </message>
    <message>
        <source>it selects a link that it does not hold</source>
        <translation>в нём выбрана связь, которой в нём нет</translation>
    </message>
    <message>
        <source>it was saved by a newer Diptych (its format is number {number}, this program reads up to {schema_number}); update Diptych to open it</source>
        <translation>он сохранён более новой версией Diptych (номер его формата — {number}, эта программа читает до {schema_number}); обновите Diptych, чтобы открыть его</translation>
    </message>
    <message>
        <source>it would be larger than a snapshot may be</source>
        <translation>он вышел бы больше, чем может быть снимок</translation>
    </message>
    <message>
        <source>its archive does not hold the parts that the manifest names</source>
        <translation>в архиве нет частей, названных в описи</translation>
    </message>
    <message>
        <source>its archive holds a part twice</source>
        <translation>одна часть стоит в архиве дважды</translation>
    </message>
    <message>
        <source>its archive holds more than a snapshot does</source>
        <translation>в архиве больше, чем бывает в снимке</translation>
    </message>
    <message>
        <source>its archive is damaged</source>
        <translation>архив повреждён</translation>
    </message>
    <message>
        <source>its codebook cannot be read ({reason})</source>
        <translation>его кодовую книгу прочитать не удалось ({reason})</translation>
    </message>
    <message>
        <source>its codebook has a SHA-256 that is none</source>
        <translation>у его кодовой книги недопустимый SHA-256</translation>
    </message>
    <message>
        <source>its codebook has a name that is none</source>
        <translation>у его кодовой книги недопустимое имя</translation>
    </message>
    <message>
        <source>its codebook says something else than its themes do</source>
        <translation>его кодовая книга расходится с его темами</translation>
    </message>
    <message>
        <source>its decisions do not agree with their history</source>
        <translation>его решения не согласуются с их историей</translation>
    </message>
    <message>
        <source>its decisions were made on other texts</source>
        <translation>его решения приняты по другим текстам</translation>
    </message>
    <message>
        <source>its format number, {number}, was never in use</source>
        <translation>номер его формата, {number}, никогда не применялся</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>его имя недопустимо</translation>
    </message>
    <message>
        <source>its part {missing} is missing</source>
        <translation>нет его части {missing}</translation>
    </message>
    <message>
        <source>its part {name} is compressed beyond belief</source>
        <translation>его часть {name} сжата невероятно сильно</translation>
    </message>
    <message>
        <source>its part {name} is shorter than it says</source>
        <translation>его часть {name} короче, чем заявлено</translation>
    </message>
    <message>
        <source>its part {name} is too large</source>
        <translation>его часть {name} слишком велика</translation>
    </message>
    <message>
        <source>its picture is not a PNG file</source>
        <translation>его изображение — не файл PNG</translation>
    </message>
    <message>
        <source>its tags come twice, or are more than {most_tags}</source>
        <translation>его метки повторяются, или их больше {most_tags}</translation>
    </message>
    <message>
        <source>its threshold is not between 0 and 1</source>
        <translation>его порог не лежит между 0 и 1</translation>
    </message>
    <message>
        <source>its title is longer than a line, or holds odd characters</source>
        <translation>его заголовок длиннее строки или содержит необычные знаки</translation>
    </message>
    <message>
        <source>line 1 of {history}</source>
        <translation>строка 1 в {history}</translation>
    </message>
    <message>
        <source>line {line} of it is not valid YAML</source>
        <translation>строка {line} — не YAML</translation>
    </message>
    <message>
        <source>line {number} of {part}</source>
        <translation>строка {number} в {part}</translation>
    </message>
    <message>
        <source>link by hand</source>
        <translation>связь вручную</translation>
    </message>
    <message>
        <source>link {id} ends beyond its text</source>
        <translation>связь {id} кончается за пределами своего текста</translation>
    </message>
    <message>
        <source>link {place} is its own parent</source>
        <translation>связь {place} — сама себе внешняя</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>проведена вручную</translation>
    </message>
    <message>
        <source>neighbours in such texts</source>
        <translation>соседи в таких текстах</translation>
    </message>
    <message>
        <source>neighbours less alike than these</source>
        <translation>соседи менее похожи, чем эти</translation>
    </message>
    <message>
        <source>neighbours on both sides</source>
        <translation>соседи с обеих сторон</translation>
    </message>
    <message>
        <source>neighbours that go together</source>
        <translation>соседи, которые подходят друг другу</translation>
    </message>
    <message>
        <source>no better partner</source>
        <translation>нет лучшей пары</translation>
    </message>
    <message>
        <source>no partner as good</source>
        <translation>нет столь же хорошей пары</translation>
    </message>
    <message>
        <source>no theme on both ends</source>
        <translation>с двух сторон нет общей темы</translation>
    </message>
    <message>
        <source>none is written yet</source>
        <translation>пока нет ни одного</translation>
    </message>
    <message>
        <source>note “{words}”</source>
        <translation>заметка «{words}»</translation>
    </message>
    <message>
        <source>one holds most of the other</source>
        <translation>одно содержит почти всё другое</translation>
    </message>
    <message>
        <source>one word of “{whole}” stands for more than {max_glued}: split it</source>
        <translation>одно слово «{whole}» означает больше {max_glued} вариантов: разделите его</translation>
    </message>
    <message>
        <source>phrase: {text}</source>
        <translation>фраза: {text}</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>простой текст</translation>
    </message>
    <message>
        <source>plain text, Markdown, HTML, Word (.docx), ODT, RTF, EPUB or PDF</source>
        <translation>простой текст, Markdown, HTML, Word (.docx), ODT, RTF, EPUB или PDF</translation>
    </message>
    <message>
        <source>rare words in common</source>
        <translation>общие редкие слова</translation>
    </message>
    <message>
        <source>refers back: {words}</source>
        <translation>отсылка назад: {words}</translation>
    </message>
    <message>
        <source>roles of blocks</source>
        <translation>роли блоков</translation>
    </message>
    <message>
        <source>rule {number}: {terms} within {within}</source>
        <translation>правило {number}: {terms}; границы: {within}</translation>
    </message>
    <message>
        <source>rule {number}: {terms} within {within} with {company}</source>
        <translation>правило {number}: {terms}; границы: {within}; вместе с {company}</translation>
    </message>
    <message>
        <source>saved web page</source>
        <translation>сохранённая веб-страница</translation>
    </message>
    <message>
        <source>sentences that go together</source>
        <translation>предложения, которые подходят друг другу</translation>
    </message>
    <message>
        <source>share of both ends that is linked</source>
        <translation>доля обоих концов, покрытая связями</translation>
    </message>
    <message>
        <source>share of the wording in common</source>
        <translation>доля общей формулировки</translation>
    </message>
    <message>
        <source>texts on one subject</source>
        <translation>тексты на одну тему</translation>
    </message>
    <message>
        <source>texts that keep each other&apos;s sentences</source>
        <translation>тексты, сохраняющие предложения друг друга</translation>
    </message>
    <message>
        <source>the codebook</source>
        <translation>кодовая книга</translation>
    </message>
    <message>
        <source>the codebook as edited</source>
        <translation>изменённая кодовая книга</translation>
    </message>
    <message>
        <source>the codebook stands for more than {max_total_size} words: split it</source>
        <translation>кодовая книга означает больше {max_total_size} слов: разделите её</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>the evidence of link {id} holds no proper number</source>
        <translation>в основаниях связи {id} нет подходящего числа</translation>
    </message>
    <message>
        <source>the file holds no codebook</source>
        <translation>в файле нет кодовой книги</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>файла больше нет</translation>
    </message>
    <message>
        <source>the name holds a character that no name may hold</source>
        <translation>в имени есть знак, недопустимый в именах</translation>
    </message>
    <message>
        <source>the parent of link {id} is missing</source>
        <translation>нет внешней связи для {id}</translation>
    </message>
    <message>
        <source>the score of link {id} is not between 0 and 1</source>
        <translation>оценка связи {id} не лежит между 0 и 1</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>система не называет причины</translation>
    </message>
    <message>
        <source>the tag “{tag}” is not allowed: take it out</source>
        <translation>тег «{tag}» недопустим: уберите его</translation>
    </message>
    <message>
        <source>the terms need at least {least} words, not {count}</source>
        <translation>терминам нужно слов не меньше {least}, а не {count}</translation>
    </message>
    <message>
        <source>the theme has no phrase and no rule to refer back to, so it could never match</source>
        <translation>у темы нет ни фразы, ни правила, на которые можно сослаться, поэтому совпадений не будет</translation>
    </message>
    <message>
        <source>the theme on line {guids} has the same: take it out</source>
        <translation>тот же у темы на строке {guids}: уберите его</translation>
    </message>
    <message>
        <source>the theme {theme} is not in its codebook</source>
        <translation>темы {theme} нет в его кодовой книге</translation>
    </message>
    <message>
        <source>the theme “{identity}”</source>
        <translation>тема «{identity}»</translation>
    </message>
    <message>
        <source>theme on both ends</source>
        <translation>общая тема с двух сторон</translation>
    </message>
    <message>
        <source>theme on both ends ({named})</source>
        <translation>общая тема с двух сторон ({named})</translation>
    </message>
    <message>
        <source>themes nest more than {max_theme_depth} deep</source>
        <translation>вложенность тем больше {max_theme_depth}</translation>
    </message>
    <message>
        <source>there are more than {max_elements} elements</source>
        <translation>элементов больше {max_elements}</translation>
    </message>
    <message>
        <source>there is no colour; what begins with # needs quotes: &quot;#2a9d8f&quot;</source>
        <translation>цвета нет; то, что начинается с #, берут в кавычки: &quot;#2a9d8f&quot;</translation>
    </message>
    <message>
        <source>there is no list “{name}” (lists: {known})</source>
        <translation>списка «{name}» нет (списки: {known})</translation>
    </message>
    <message>
        <source>there is no theme “{other}”</source>
        <translation>темы «{other}» нет</translation>
    </message>
    <message>
        <source>this character is half of a pair</source>
        <translation>этот знак — половина пары</translation>
    </message>
    <message>
        <source>this character may not stand in YAML: write it another way</source>
        <translation>этот знак не может стоять в YAML: запишите его иначе</translation>
    </message>
    <message>
        <source>this day comes before “from”: change the two</source>
        <translation>этот день раньше «from»: поменяйте их местами</translation>
    </message>
    <message>
        <source>this is empty: write a value or take it out</source>
        <translation>здесь пусто: впишите значение или уберите ключ</translation>
    </message>
    <message>
        <source>this is in an encoding that cannot be read: save it as UTF-8</source>
        <translation>эту кодировку прочитать нельзя: сохраните файл в UTF-8</translation>
    </message>
    <message>
        <source>this is nested more than {max_depth} deep</source>
        <translation>вложенность больше {max_depth}</translation>
    </message>
    <message>
        <source>this is no name of a file</source>
        <translation>это не имя файла</translation>
    </message>
    <message>
        <source>this is not XML ({problem})</source>
        <translation>это не XML ({problem})</translation>
    </message>
    <message>
        <source>this is not YAML ({problem})</source>
        <translation>это не YAML ({problem})</translation>
    </message>
    <message>
        <source>this is not text in UTF-8: save the codebook as UTF-8</source>
        <translation>это не текст в UTF-8: сохраните кодовую книгу в UTF-8</translation>
    </message>
    <message>
        <source>this key stands here a second time (first on line {first}): keep one of the two</source>
        <translation>этот ключ стоит здесь второй раз (первый — на строке {first}): оставьте один из двух</translation>
    </message>
    <message>
        <source>this list is empty, so the rule could never match</source>
        <translation>список пуст, поэтому правило никогда не сработает</translation>
    </message>
    <message>
        <source>this list is empty: write at least one phrase</source>
        <translation>список пуст: впишите хотя бы одну фразу</translation>
    </message>
    <message>
        <source>this must be a list, not {node}: {hint}</source>
        <translation>здесь должен быть список, а не {node}: {hint}</translation>
    </message>
    <message>
        <source>this must be true or false</source>
        <translation>здесь должно быть true или false</translation>
    </message>
    <message>
        <source>this must be words, not {node}</source>
        <translation>здесь должны быть слова, а не {node}</translation>
    </message>
    <message>
        <source>this says how near “not_near” is: add that key</source>
        <translation>здесь сказано, насколько близко «not_near»: добавьте этот ключ</translation>
    </message>
    <message>
        <source>title, author or language</source>
        <translation>заголовок, автор или язык</translation>
    </message>
    <message>
        <source>two of its links have the id {id}, or none</source>
        <translation>у двух связей идентификатор {id} или его нет</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>веб-страница</translation>
    </message>
    <message>
        <source>without a place: {words}</source>
        <translation>без места: {words}</translation>
    </message>
    <message>
        <source>words in common, frequent ones too</source>
        <translation>общие слова, в том числе частые</translation>
    </message>
    <message>
        <source>words in one order</source>
        <translation>слова в одном порядке</translation>
    </message>
    <message>
        <source>written otherwise, with the same themes</source>
        <translation>записана иначе, темы те же</translation>
    </message>
    <message>
        <source>{because}, with the date “{words}”</source>
        <translation>{because}, с датой «{words}»</translation>
    </message>
    <message>
        <source>{clause}, which is likely and not sure</source>
        <translation>{clause} — вероятно, но не наверняка</translation>
    </message>
    <message>
        <source>{codebook} and {where} do not go together</source>
        <translation>{codebook} и {where} не подходят друг другу</translation>
    </message>
    <message>
        <source>{context} has no such key; {meant}</source>
        <translation>{context}: такого ключа нет; {meant}</translation>
    </message>
    <message>
        <source>{context} lacks this key: add it</source>
        <translation>{context}: нет этого ключа, добавьте его</translation>
    </message>
    <message>
        <source>{context} must be a group of keys with values, not {node}</source>
        <translation>{context}: нужна группа ключей со значениями, а не {node}</translation>
    </message>
    <message>
        <source>{cue} matches the exact form “{form}”</source>
        <translation>{cue} совпадает с точной формой «{form}»</translation>
    </message>
    <message>
        <source>{cue} matches the phrase “{form}”</source>
        <translation>{cue} совпадает с фразой «{form}»</translation>
    </message>
    <message>
        <source>{exact} decisions, notes and marks stand where they stood, {moved} have moved with changed words, and {orphan} have lost their place.</source>
        <translation>Решения, заметки и отметки: стоят на прежнем месте — {exact}, переместились с изменёнными словами — {moved}, потеряли место — {orphan}.</translation>
    </message>
    <message>
        <source>{history} holds fewer acts than were done</source>
        <translation>в {history} меньше действий, чем было сделано</translation>
    </message>
    <message>
        <source>{joined} stand in one paragraph, as rule {number} asks</source>
        <translation>{joined} стоят в одном абзаце, как требует правило {number}</translation>
    </message>
    <message>
        <source>{joined} stand in one sentence, as rule {number} asks</source>
        <translation>{joined} стоят в одном предложении, как требует правило {number}</translation>
    </message>
    <message numerus="yes">
        <source>{joined} stand within %n words, as rule {number} asks</source>
        <translation>
            <numerusform>{joined} стоят в пределах %n слова, как требует правило {number}</numerusform>
            <numerusform>{joined} стоят в пределах %n слов, как требует правило {number}</numerusform>
            <numerusform>{joined} стоят в пределах %n слов, как требует правило {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>{joined} stands here, as rule {number} asks</source>
        <translation>здесь стоит {joined}, как требует правило {number}</translation>
    </message>
    <message>
        <source>{key} in {where} has no proper value</source>
        <translation>у {key} в {where} нет подходящего значения</translation>
    </message>
    <message>
        <source>{manifest} cannot be read</source>
        <translation>{manifest} прочитать не удалось</translation>
    </message>
    <message>
        <source>{manifest} does not give size and SHA-256 of {name}</source>
        <translation>{manifest} не называет размер и SHA-256 части {name}</translation>
    </message>
    <message>
        <source>{manifest} does not give title and tags</source>
        <translation>{manifest} не называет заголовок и метки</translation>
    </message>
    <message>
        <source>{manifest} does not hold exactly the expected keys</source>
        <translation>в {manifest} не те ключи, что ожидались</translation>
    </message>
    <message>
        <source>{manifest} does not name its program and parts</source>
        <translation>{manifest} не называет программу и части</translation>
    </message>
    <message>
        <source>{manifest} does not say when it was saved</source>
        <translation>{manifest} не говорит, когда снимок сохранён</translation>
    </message>
    <message>
        <source>{manifest} holds more than plain keys and values</source>
        <translation>в {manifest} больше, чем простые ключи и значения</translation>
    </message>
    <message>
        <source>{manifest} is too large</source>
        <translation>{manifest} слишком велик</translation>
    </message>
    <message>
        <source>{manifest} names {name} twice</source>
        <translation>{manifest} называет {name} дважды</translation>
    </message>
    <message>
        <source>{name} holds no word: open a text with at least one word in it.</source>
        <translation>{name} не содержит ни одного слова: откройте текст, где есть хотя бы одно.</translation>
    </message>
    <message>
        <source>{name} in {options} has no proper value</source>
        <translation>у {name} в {options} нет подходящего значения</translation>
    </message>
    <message>
        <source>{name} is not what the manifest says</source>
        <translation>{name} — не то, что сказано в описи</translation>
    </message>
    <message>
        <source>{name} would be larger than a snapshot may hold</source>
        <translation>{name} вышла бы больше, чем вмещает снимок</translation>
    </message>
    <message>
        <source>{name} would hold half a character (the lone surrogate U+{text}), which UTF-8 cannot express</source>
        <translation>в {name} оказалась бы половина знака (одиночный суррогат U+{text}), которую нельзя записать в UTF-8</translation>
    </message>
    <message>
        <source>{options} holds a value that is none</source>
        <translation>в {options} недопустимое значение</translation>
    </message>
    <message>
        <source>{options} holds an unknown option</source>
        <translation>в {options} неизвестный параметр</translation>
    </message>
    <message>
        <source>{part} is not UTF-8</source>
        <translation>{part} — не UTF-8</translation>
    </message>
    <message>
        <source>{rest} more word</source>
        <translation>ещё {rest} слово</translation>
    </message>
    <message>
        <source>“{name}” is a pipe or a device, not a codebook: name a .yaml file.</source>
        <translation>«{name}» — канал или устройство, а не кодовая книга: назовите файл .yaml.</translation>
    </message>
    <message>
        <source>“{name}” makes no codebook: {reason}</source>
        <translation>Из «{name}» не выходит кодовая книга: {reason}</translation>
    </message>
    <message>
        <source>{where} belongs to neither text</source>
        <translation>{where} не относится ни к одному из текстов</translation>
    </message>
    <message>
        <source>{where} gives a date that is none</source>
        <translation>{where}: недопустимая дата</translation>
    </message>
    <message>
        <source>{where} gives another length than its text has</source>
        <translation>{where}: длина не та, что у текста</translation>
    </message>
    <message>
        <source>{where} gives its date in another form than YYYY-MM-DD</source>
        <translation>{where}: дата записана не как ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>{where} gives its file a name that is none</source>
        <translation>{where}: недопустимое имя файла</translation>
    </message>
    <message>
        <source>{where} holds a block of an unknown kind</source>
        <translation>{where}: блок неизвестного вида</translation>
    </message>
    <message>
        <source>{where} holds a block that is not four values</source>
        <translation>{where}: блок — не четыре значения</translation>
    </message>
    <message>
        <source>{where} holds an edit of an unknown kind</source>
        <translation>{where}: правка неизвестного вида</translation>
    </message>
    <message>
        <source>{where} holds an edit that is not five values</source>
        <translation>{where}: правка — не пять значений</translation>
    </message>
    <message>
        <source>{where} holds an unknown key, {odd}</source>
        <translation>{where}: неизвестный ключ {odd}</translation>
    </message>
    <message>
        <source>{where} holds evidence that is not a name with a number</source>
        <translation>{where}: основание — не имя с числом</translation>
    </message>
    <message>
        <source>{where} is not an object</source>
        <translation>{where} — не объект</translation>
    </message>
    <message>
        <source>{where} is not as it should be ({error})</source>
        <translation>{where}: запись не такая, как должна быть ({error})</translation>
    </message>
    <message>
        <source>{where} is not proper JSON</source>
        <translation>{where} — не JSON</translation>
    </message>
    <message>
        <source>{where} is too long</source>
        <translation>{where}: запись слишком длинна</translation>
    </message>
    <message>
        <source>{where} lacks {odd}</source>
        <translation>{where}: нет ключа {odd}</translation>
    </message>
    <message>
        <source>{where} lies outside its text</source>
        <translation>{where} лежит вне своего текста</translation>
    </message>
    <message>
        <source>{work} does not agree with {history}</source>
        <translation>{work} не согласуется с {history}</translation>
    </message>
    <message>
        <source>“{colour}” is no colour; write {roles} or “#rrggbb”</source>
        <translation>«{colour}» — не цвет; впишите {roles} или «#rrggbb»</translation>
    </message>
    <message>
        <source>“{guid}” is not written as a GUID is</source>
        <translation>«{guid}» записан не так, как GUID</translation>
    </message>
    <message>
        <source>“{identity}” is the id of another theme (line {ids}): choose a new one</source>
        <translation>«{identity}» — идентификатор другой темы (строка {ids}): выберите новый</translation>
    </message>
    <message>
        <source>“{identity}” may hold only letters, digits and inner hyphens</source>
        <translation>в «{identity}» допустимы только буквы, цифры и внутренние дефисы</translation>
    </message>
    <message>
        <source>“{language}” is no language code: write two letters, such as en, ru or zh.</source>
        <translation>«{language}» — не код языка: впишите две буквы, например en, ru или zh.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code such as en or zh</source>
        <translation>«{language}» — не код языка, такой как en или zh</translation>
    </message>
    <message>
        <source>“{name}” begins as {encoding} but is damaged at byte {start}: save it again as UTF-8 and open that.</source>
        <translation>«{name}» начинается как {encoding}, но повреждён в байте {start}: сохраните файл заново в UTF-8 и откройте его.</translation>
    </message>
    <message>
        <source>“{name}” cannot be copied onto itself.</source>
        <translation>«{name}» нельзя скопировать в себя.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}): check the file and its place.</source>
        <translation>Прочитать «{name}» не удалось ({reason}): проверьте файл и его место.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}.</source>
        <translation>Прочитать «{name}» не удалось: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” does not say how its letters are encoded; it was read as {encoding}, so look whether all letters are right.</source>
        <translation>В «{name}» не сказано, как закодированы буквы; файл прочитан как {encoding}, так что проверьте, все ли буквы верны.</translation>
    </message>
    <message>
        <source>“{name}” has changed since this text was read; compare anew to see what it says now.</source>
        <translation>«{name}» изменился с тех пор, как этот текст был прочитан; сравните заново, чтобы увидеть нынешний.</translation>
    </message>
    <message>
        <source>“{name}” has characters that cannot be read.</source>
        <translation>В «{name}» есть знаки, которые прочитать нельзя.</translation>
    </message>
    <message>
        <source>“{name}” has more than {max_characters} characters, which no codebook needs: split it.</source>
        <translation>В «{name}» больше {max_characters} знаков, столько не нужно ни одной кодовой книге: разделите её.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_lines} lines, which is no essay: split it.</source>
        <translation>В «{name}» больше {most_lines} строк, это не эссе: разделите файл.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {max_themes} codes.</source>
        <translation>В «{name}» больше {max_themes} кодов.</translation>
    </message>
    <message>
        <source>“{name}” holds no codes.</source>
        <translation>В «{name}» нет кодов.</translation>
    </message>
    <message>
        <source>“{name}” holds no theme, and a REFI-QDA codebook must hold one: add a theme first.</source>
        <translation>В «{name}» нет тем, а в кодовой книге REFI-QDA должна быть хотя бы одна: сначала добавьте тему.</translation>
    </message>
    <message>
        <source>“{name}” holds no themes: write a theme and a phrase.</source>
        <translation>В «{name}» нет тем: впишите тему и фразу.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a codebook: name a .yaml file.</source>
        <translation>«{name}» — папка, а не кодовая книга: назовите файл .yaml.</translation>
    </message>
    <message>
        <source>“{name}” is a folder: open one of the files in it.</source>
        <translation>«{name}» — папка: откройте один из файлов в ней.</translation>
    </message>
    <message>
        <source>“{name}” is a pipe or a device: save the text as a file and open that.</source>
        <translation>«{name}» — канал или устройство: сохраните текст в файл и откройте его.</translation>
    </message>
    <message>
        <source>“{name}” is being changed by another program: wait until it is saved, and open it again.</source>
        <translation>«{name}» сейчас меняет другая программа: подождите, пока она сохранит файл, и откройте снова.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is damaged in %n places, where the text shows “�”: look for a whole copy of it.</source>
        <translation>
            <numerusform>«{name}» повреждён в %n месте, где в тексте стоит «�»: найдите целую копию.</numerusform>
            <numerusform>«{name}» повреждён в %n местах, где в тексте стоит «�»: найдите целую копию.</numerusform>
            <numerusform>«{name}» повреждён в %n местах, где в тексте стоит «�»: найдите целую копию.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is damaged in one place, where the text shows “�”: look for a whole copy of it.</source>
        <translation>«{name}» повреждён в одном месте, где в тексте стоит «�»: найдите целую копию.</translation>
    </message>
    <message>
        <source>“{name}” is empty: open a file with some text in it.</source>
        <translation>«{name}» пуст: откройте файл, в котором есть текст.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {max_bytes} MB, which no codebook needs.</source>
        <translation>«{name}» больше {max_bytes} МБ, столько не нужно ни одной кодовой книге.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {words} MB, which no codebook needs: split it.</source>
        <translation>«{name}» больше {words} МБ, столько не нужно ни одной кодовой книге: разделите её.</translation>
    </message>
    <message>
        <source>“{name}” is no REFI-QDA codebook: its outermost element is “{name2}” and not “CodeBook”.</source>
        <translation>«{name}» — не кодовая книга REFI-QDA: её внешний элемент — «{name2}», а не «CodeBook».</translation>
    </message>
    <message>
        <source>“{name}” is not a text but a binary file: open a .txt or .md file.</source>
        <translation>«{name}» — не текст, а двоичный файл: откройте файл .txt или .md.</translation>
    </message>
    <message>
        <source>“{name}” is the file that this text was read from, unchanged.</source>
        <translation>«{name}» — файл, из которого прочитан этот текст; он не изменился.</translation>
    </message>
    <message>
        <source>“{name}” is too large ({size} MiB): at most {limit} MiB are read, so split it.</source>
        <translation>«{name}» слишком велик ({size} МиБ): читается не больше {limit} МиБ, так что разделите его.</translation>
    </message>
    <message>
        <source>“{name}” is too large for the memory that is free: close other programs, or split it.</source>
        <translation>«{name}» не помещается в свободную память: закройте другие программы или разделите файл.</translation>
    </message>
    <message>
        <source>“{name}” may not be read: ask for the right to open it.</source>
        <translation>«{name}» читать нельзя: попросите права на его открытие.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than is free: close other programs, or split it.</source>
        <translation>«{name}» нужно больше памяти, чем свободно: закройте другие программы или разделите файл.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}, key “{key}”: {reason}</source>
        <translation>«{name}», строка {line}, ключ «{key}»: {reason}</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: codes nest more than {max_theme_depth} deep, which Diptych does not carry.</source>
        <translation>«{name}», строка {line}: вложенность кодов больше {max_theme_depth}, чего Diptych не держит.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: the first row names no theme.</source>
        <translation>«{name}», строка {line}: в первой строке нет темы.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: there are more than {max_themes} themes.</source>
        <translation>«{name}», строка {line}: тем больше {max_themes}.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: this is no table ({error}).</source>
        <translation>«{name}», строка {line}: это не таблица ({error}).</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: {reason}</source>
        <translation>«{name}», строка {line}: {reason}</translation>
    </message>
    <message>
        <source>“{name}”, line {place}: {reason}.</source>
        <translation>«{name}», строка {place}: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be changed: {error}.</source>
        <translation>Изменить «{path}» нельзя: {error}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened: {error}.</source>
        <translation>Открыть «{path}» нельзя: {error}.</translation>
    </message>
    <message>
        <source>“{path}” could not be read: {error}.</source>
        <translation>Прочитать «{path}» не удалось: {error}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: it is a link that leads nowhere.</source>
        <translation>Записать «{path}» не удалось: это ссылка в никуда.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: the disk is read-only.</source>
        <translation>Записать «{path}» не удалось: диск только для чтения.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: the file or its folder is read-only.</source>
        <translation>Записать «{path}» не удалось: файл или его папка только для чтения.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: the name is too long.</source>
        <translation>Записать «{path}» не удалось: имя слишком длинное.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: there is no folder “{folder}”.</source>
        <translation>Записать «{path}» не удалось: папки «{folder}» нет.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {error}.</source>
        <translation>Записать «{path}» не удалось: {error}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: “{folder}” is not a folder.</source>
        <translation>Записать «{path}» не удалось: «{folder}» — не папка.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a file.</source>
        <translation>«{path}» — папка, а не файл.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, so no file can be written there.</source>
        <translation>«{path}» — папка, файл туда записать нельзя.</translation>
    </message>
    <message>
        <source>“{path}” may not be read: permission is missing.</source>
        <translation>«{path}» читать нельзя: нет прав.</translation>
    </message>
    <message>
        <source>“{path}” was not saved: {error}.</source>
        <translation>«{path}» не сохранён: {error}.</translation>
    </message>
    <message>
        <source>“{phrase} …” has more than {max_length} characters: split it</source>
        <translation>в «{phrase} …» больше {max_length} знаков: разделите её</translation>
    </message>
    <message>
        <source>“{phrase}” holds no word, so it could never match</source>
        <translation>в «{phrase}» нет слов, поэтому совпадений не будет</translation>
    </message>
    <message>
        <source>“{phrase}” stands for more than {max_size} words: split it</source>
        <translation>«{phrase}» означает больше {max_size} слов: разделите её</translation>
    </message>
    <message>
        <source>“{phrase}” stands under “{bar}” of its theme too, so it could never match</source>
        <translation>«{phrase}» стоит и под «{bar}» её темы, поэтому совпадений не будет</translation>
    </message>
    <message>
        <source>“{phrase}” stands under “{bar}” too, so it could never match</source>
        <translation>«{phrase}» стоит и под «{bar}», поэтому совпадений не будет</translation>
    </message>
    <message>
        <source>“{query}” asks for no word.</source>
        <translation>В «{query}» нет ни одного слова.</translation>
    </message>
    <message>
        <source>“{schema}” is not a codebook that Diptych knows: write “{schema2}”</source>
        <translation>Diptych не знает кодовой книги «{schema}»: впишите «{schema2}»</translation>
    </message>
    <message>
        <source>“{schema}” was written for a newer Diptych: open it there, or write “{schema2}”</source>
        <translation>«{schema}» написана для более новой версии Diptych: откройте её там или впишите «{schema2}»</translation>
    </message>
    <message>
        <source>“{shown}” declares XML entities, which no document needs and which may do harm: save it again in the program that made it.</source>
        <translation>«{shown}» объявляет сущности XML, которые не нужны ни одному документу и могут вредить: сохраните его заново в программе, где он создан.</translation>
    </message>
    <message>
        <source>“{shown}” does not say how its letters are encoded; it was read as {encoding}, so look whether all letters are right.</source>
        <translation>В «{shown}» не сказано, как закодированы буквы; файл прочитан как {encoding}, так что проверьте, все ли буквы верны.</translation>
    </message>
    <message>
        <source>“{shown}” does not say which letters its signs are: let a program recognise its text (OCR) and open what that makes.</source>
        <translation>В «{shown}» не сказано, каким буквам отвечают знаки: распознайте текст программой (OCR) и откройте то, что получится.</translation>
    </message>
    <message numerus="yes">
        <source>“{shown}” holds %n files and is no ordinary document: save its text as plain text and open that.</source>
        <translation>
            <numerusform>В «{shown}» %n файл, это не обычный документ: сохраните его текст как простой текст и откройте его.</numerusform>
            <numerusform>В «{shown}» %n файла, это не обычный документ: сохраните его текст как простой текст и откройте его.</numerusform>
            <numerusform>В «{shown}» %n файлов, это не обычный документ: сохраните его текст как простой текст и откройте его.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{shown}” holds more lines than any book: split it, or save its text as plain text and open that.</source>
        <translation>В «{shown}» больше строк, чем в любой книге: разделите файл или сохраните его как простой текст и откройте.</translation>
    </message>
    <message>
        <source>“{shown}” holds no text on one page: pictures of print are not read.</source>
        <translation>В «{shown}» на одной странице нет текста: изображения печатного текста не читаются.</translation>
    </message>
    <message>
        <source>“{shown}” holds no text on {blank} of {count} pages: pictures of print are not read.</source>
        <translation>В «{shown}» есть страницы без текста, {blank} из {count}: изображения печатного текста не читаются.</translation>
    </message>
    <message>
        <source>“{shown}” holds no text, only pictures of pages, as a scan does: let a program recognise its text (OCR) and open what that makes.</source>
        <translation>В «{shown}» нет текста, только изображения страниц, как при сканировании: распознайте текст программой (OCR) и откройте то, что получится.</translation>
    </message>
    <message>
        <source>“{shown}” holds too many control words for an essay: save its text as plain text and open that.</source>
        <translation>В «{shown}» слишком много управляющих слов для эссе: сохраните текст как простой текст и откройте его.</translation>
    </message>
    <message>
        <source>“{shown}” holds too many elements for an essay: save its text as plain text and open that.</source>
        <translation>В «{shown}» слишком много элементов для эссе: сохраните текст как простой текст и откройте его.</translation>
    </message>
    <message>
        <source>“{shown}” is a damaged PDF: fetch a whole copy of it, or print it into a new PDF and open that.</source>
        <translation>«{shown}» — повреждённый PDF: возьмите целую копию или распечатайте его в новый PDF и откройте тот.</translation>
    </message>
    <message>
        <source>“{shown}” is a damaged e-book without a list of its chapters: fetch a whole copy of it.</source>
        <translation>«{shown}» — повреждённая электронная книга без списка глав: возьмите целую копию.</translation>
    </message>
    <message>
        <source>“{shown}” is a web archive in which no page is found: open it in a browser and save it as “web page, HTML only”.</source>
        <translation>«{shown}» — веб-архив, в котором не нашлось страницы: откройте его в браузере и сохраните как «веб-страница, только HTML».</translation>
    </message>
    <message>
        <source>“{shown}” is a zip archive and no document: take the essay out of it and open that.</source>
        <translation>«{shown}» — архив zip, а не документ: извлеките из него эссе и откройте его.</translation>
    </message>
    <message>
        <source>“{shown}” is damaged: its XML cannot be read; open it in the program that made it, and save it again.</source>
        <translation>«{shown}» повреждён: его XML прочитать нельзя; откройте его в программе, где он создан, и сохраните заново.</translation>
    </message>
    <message>
        <source>“{shown}” is damaged: its part “{name}” is missing; open it in the program that made it, and save it again.</source>
        <translation>«{shown}» повреждён: нет его части «{name}»; откройте его в программе, где он создан, и сохраните заново.</translation>
    </message>
    <message>
        <source>“{shown}” is damaged: open it in the program that made it, and save it again, or fetch a whole copy.</source>
        <translation>«{shown}» повреждён: откройте его в программе, где он создан, и сохраните заново или возьмите целую копию.</translation>
    </message>
    <message>
        <source>“{shown}” is encrypted: open it with its password in the program that made it, save a copy without one, and open that.</source>
        <translation>«{shown}» зашифрован: откройте его с паролем в программе, где он создан, сохраните копию без пароля и откройте её.</translation>
    </message>
    <message>
        <source>“{shown}” is nested deeper than any document should be: save its text as plain text and open that.</source>
        <translation>«{shown}» вложен глубже, чем следует любому документу: сохраните текст как простой текст и откройте его.</translation>
    </message>
    <message>
        <source>“{shown}” is not {promised} or is damaged at its start: open it in the program that made it, and save it again.</source>
        <translation>«{shown}» — не то, чем назван ({promised}), или повреждён в начале: откройте его в программе, где он создан, и сохраните заново.</translation>
    </message>
    <message>
        <source>“{shown}” is {kind} by what is in it, whatever its name says, and was read as that.</source>
        <translation>Судя по содержимому «{shown}», это {kind}, что бы ни говорило имя; так он и прочитан.</translation>
    </message>
    <message>
        <source>“{shown}” is {kind} that holds no word: open a text with at least one word in it.</source>
        <translation>В «{shown}» ({kind}) нет ни одного слова: откройте текст, где есть хотя бы одно.</translation>
    </message>
    <message>
        <source>“{shown}” is {what}, which cannot be read as an essay: save the text as {readable} and open that.</source>
        <translation>«{shown}» — {what}, прочитать это как эссе нельзя: сохраните текст в одном из форматов ({readable}) и откройте его.</translation>
    </message>
    <message>
        <source>“{shown}” takes too long to read, so it may be damaged or made to do harm: print it into a new PDF and open that.</source>
        <translation>«{shown}» читается слишком долго, так что он, возможно, повреждён или вредоносен: распечатайте его в новый PDF и откройте тот.</translation>
    </message>
    <message>
        <source>“{shown}” would unpack to more than {limit} MiB of text: split it, or save its text as plain text and open that.</source>
        <translation>«{shown}» распаковался бы больше чем в {limit} МиБ текста: разделите его или сохраните текст как простой текст и откройте его.</translation>
    </message>
    <message>
        <source>“{term}” is not one of the terms under “all”: add it there</source>
        <translation>«{term}» нет среди терминов под «all»: добавьте туда</translation>
    </message>
    <message>
        <source>“{theme}” and “{other}” include each other: take one out</source>
        <translation>«{theme}» и «{other}» включают друг друга: уберите одно из двух</translation>
    </message>
    <message>
        <source>“{theme}” included a theme that is no longer there.</source>
        <translation>«{theme}» включала тему, которой больше нет.</translation>
    </message>
    <message>
        <source>“{value}” is neither sure nor likely</source>
        <translation>«{value}» — ни sure, ни likely</translation>
    </message>
    <message>
        <source>“{value}” is not a day written as 2022-02-04</source>
        <translation>«{value}» — не день, записанный как 2022-02-04</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number from {least} to {most}</source>
        <translation>«{value}» — не целое число от {least} до {most}</translation>
    </message>
    <message>
        <source>“{value}” is not sentence, paragraph or a number of words</source>
        <translation>«{value}» — не sentence, не paragraph и не число слов</translation>
    </message>
    <message>
        <source>“{whole}” has a “|” that is not in parentheses</source>
        <translation>в «{whole}» знак «|» стоит не в скобках</translation>
    </message>
    <message>
        <source>“{whole}” nests options more than {max_nesting} deep</source>
        <translation>в «{whole}» вложенность вариантов больше {max_nesting}</translation>
    </message>
    <message>
        <source>“{whole}” stands for more than {words} phrases: split it</source>
        <translation>«{whole}» означает больше {words} фраз: разделите её</translation>
    </message>
    <message>
        <source>“{words}” refers back to {earlier}</source>
        <translation>«{words}» отсылает назад к {earlier}</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>{list}, {next}</source>
        <translation>{list}, {next}</translation>
    </message>
    <message>
        <source>{list} and {last}</source>
        <translation>{list} и {last}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>EssayPane</name>
    <message>
        <source>Left essay</source>
        <translation>Левое эссе</translation>
    </message>
    <message>
        <source>Right essay</source>
        <translation>Правое эссе</translation>
    </message>
    <message>
        <source>Right essay: {title}</source>
        <translation>Правое эссе: {title}</translation>
    </message>
    <message>
        <source>Left essay: {title}</source>
        <translation>Левое эссе: {title}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Clear the field</source>
        <translation>Очистить поле</translation>
    </message>
</context>
<context>
    <name>FileBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Close the editor (Ctrl+E)</source>
        <translation>Закрыть редактор (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>More about the file</source>
        <translation>Другие действия с файлом</translation>
    </message>
    <message>
        <source>Save Codebook As…</source>
        <translation>Сохранить кодовую книгу как…</translation>
    </message>
    <message>
        <source>Go Back to the Saved Codebook</source>
        <translation>Вернуться к сохранённой кодовой книге</translation>
    </message>
    <message>
        <source>Write the codebook to its file (%1, with the keys in here)</source>
        <translation>Записать кодовую книгу в её файл (%1, когда фокус здесь)</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, не сохранено</translation>
    </message>
    <message>
        <source>%1, saved</source>
        <translation>%1, сохранено</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Сохранить как…</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open two essays (choose both, or the left one first)</source>
        <translation>Открыть два эссе (выберите оба или сначала левое)</translation>
    </message>
    <message>
        <source>Choose the essay to set beside {name}</source>
        <translation>Выберите эссе, которое встанет рядом с {name}</translation>
    </message>
    <message>
        <source>Open a folder of essays</source>
        <translation>Открыть папку с эссе</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <translation>Открыть снимок</translation>
    </message>
    <message>
        <source>Open a codebook</source>
        <translation>Открыть кодовую книгу</translation>
    </message>
    <message>
        <source>Save a snapshot</source>
        <translation>Сохранить снимок</translation>
    </message>
    <message>
        <source>Duplicate the snapshot</source>
        <translation>Создать копию снимка</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить изображение</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Save your work on this comparison?</source>
        <translation>Сохранить вашу работу над этим сравнением?</translation>
    </message>
    <message>
        <source>Save your work on these comparisons?</source>
        <translation>Сохранить вашу работу над этими сравнениями?</translation>
    </message>
    <message>
        <source>Save the codebook</source>
        <translation>Сохранить кодовую книгу</translation>
    </message>
    <message>
        <source>Essays</source>
        <translation>Эссе</translation>
    </message>
    <message>
        <source>Diptych snapshots</source>
        <translation>Снимки Diptych</translation>
    </message>
    <message>
        <source>Codebooks</source>
        <translation>Кодовые книги</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both essays</source>
        <translation>Найти в обоих эссе</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Слова &amp;целиком</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Учитывать &amp;регистр</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Регулярное в&amp;ыражение</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Предыдущее место (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Следующее место (F3)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Закрыть (Escape)</translation>
    </message>
    <message>
        <source>{left} left, {right} right</source>
        <translation>слева {left}, справа {right}</translation>
    </message>
    <message>
        <source>{number} of {total}: {words}</source>
        <translation>{number} из {total}: {words}</translation>
    </message>
</context>
<context>
    <name>FindPattern</name>
    <message>
        <source>This is no regular expression, at character {place}: {why}.</source>
        <translation>Это не регулярное выражение, знак {place}: {why}.</translation>
    </message>
    <message>
        <source>This pattern takes too long; make it simpler.</source>
        <translation>Этот шаблон ищется слишком долго; упростите его.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Close the first steps</source>
        <translation>Закрыть первые шаги</translation>
    </message>
    <message>
        <source>Close (Esc); Help &gt; First Steps shows them again</source>
        <translation>Закрыть (Esc); «Справка &gt; Первые шаги» покажет их снова</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>{keys}: {step}, done</source>
        <translation>{keys}: {step}, сделано</translation>
    </message>
    <message>
        <source>That is most of it.</source>
        <translation>Это почти всё.</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>‹ Start page</source>
        <translation>‹ Начальная страница</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Вернуться на начальную страницу</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>The picture was saved as “{name}”.</source>
        <translation>Изображение сохранено как «{name}».</translation>
    </message>
    <message>
        <source>Reading the essays…</source>
        <translation>Чтение эссе…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>{essays}, {pairs}. One click opens a pair. Links are counted from a score of {score}.</source>
        <translation>{essays}, {pairs}. Пара открывается одним щелчком. Учитываются связи с оценкой от {score}.</translation>
    </message>
    <message>
        <source>A pair needs two essays that can be read; there is one here.</source>
        <translation>Для пары нужны два читаемых эссе; здесь только одно.</translation>
    </message>
    <message>
        <source>A pair needs two essays that can be read; there are none here.</source>
        <translation>Для пары нужны два читаемых эссе; здесь нет ни одного.</translation>
    </message>
    <message>
        <source>Stopped. Pairs without figures can still be opened.</source>
        <translation>Остановлено. Пары без показателей тоже можно открыть.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Что показывает карта</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the table as text or the map as a picture</source>
        <translation>Копировать таблицу как текст или карту как изображение</translation>
    </message>
    <message>
        <source>Save Picture…</source>
        <translation>Сохранить изображение…</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>Сохранить карту как изображение</translation>
    </message>
</context>
<context>
    <name>GalleryDesk</name>
    <message>
        <source>Comparing the two snapshots</source>
        <translation>Сравнение двух снимков</translation>
    </message>
</context>
<context>
    <name>GalleryModel</name>
    <message>
        <source>The file is no longer there: {path}</source>
        <translation>Файла больше нет: {path}</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Сохранён: {when}</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Snapshots</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Choose two snapshots that can be opened.</source>
        <translation>Выберите два снимка, которые можно открыть.</translation>
    </message>
    <message>
        <source>Copied to {name}.</source>
        <translation>Скопировано в {name}.</translation>
    </message>
    <message>
        <source>Snapshots that you save or open will be listed here.</source>
        <translation>Здесь появятся снимки, которые вы сохраните или откроете.</translation>
    </message>
    <message>
        <source>No snapshot holds these words.</source>
        <translation>Ни в одном снимке нет этих слов.</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} из {all}</translation>
    </message>
    <message>
        <source>‹ Start page</source>
        <translation>‹ Начальная страница</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Вернуться на начальную страницу</translation>
    </message>
    <message>
        <source>Back to the start page (Alt+Home)</source>
        <translation>Вернуться на начальную страницу (Alt+Home)</translation>
    </message>
    <message>
        <source>Search titles, tags and file names</source>
        <translation>Заголовки, метки, имена файлов</translation>
    </message>
    <message>
        <source>Search titles, tags and file names (Ctrl+F)</source>
        <translation>Искать в заголовках, метках и именах файлов (Ctrl+F)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>What the snapshots are sorted by</source>
        <translation>По чему упорядочены снимки</translation>
    </message>
    <message>
        <source>Last saved first</source>
        <translation>Сначала последние сохранённые</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Сначала последние открытые</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>По заголовку</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Compare the Two</source>
        <translation>Сравнить два</translation>
    </message>
    <message>
        <source>Title and Tags…</source>
        <translation>Заголовок и метки…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Создать копию…</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Remove from the List</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
</context>
<context>
    <name>HandMarks</name>
    <message>
        <source>Without a codebook there is no theme to mark with.</source>
        <translation>Без кодовой книги нет темы, которой можно отметить.</translation>
    </message>
    <message>
        <source>Select words in one of the texts, then mark them.</source>
        <translation>Выделите слова в одном из текстов, затем отметьте их.</translation>
    </message>
    <message>
        <source>Reject the Mark of {theme}</source>
        <translation>Отклонить отметку темы «{theme}»</translation>
    </message>
    <message>
        <source>Restore the Mark of {theme}</source>
        <translation>Восстановить отметку темы «{theme}»</translation>
    </message>
    <message>
        <source>&amp;Restore a Rejected Mark</source>
        <translation>Во&amp;сстановить отклонённую отметку</translation>
    </message>
    <message>
        <source>left</source>
        <translation>слева</translation>
    </message>
    <message>
        <source>right</source>
        <translation>справа</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Title of the codebook</source>
        <translation>Заголовок кодовой книги</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Of the words, such as en; for texts that do not say theirs</source>
        <translation>Язык слов, например en; для текстов, где он не указан</translation>
    </message>
    <message>
        <source>The whole codebook, lists and all</source>
        <translation>Вся кодовая книга вместе со списками</translation>
    </message>
</context>
<context>
    <name>Heard</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} из {count}</translation>
    </message>
    <message>
        <source>Folded away: {what}. Return opens it.</source>
        <translation>Свёрнуто: {what}. Return раскрывает.</translation>
    </message>
    <message>
        <source>Theme: {label}.</source>
        <translation>Тема: {label}.</translation>
    </message>
    <message>
        <source>Link, score {score}, {kind}. On the right: {other}</source>
        <translation>Связь, оценка {score}, {kind}. Справа: {other}</translation>
    </message>
    <message>
        <source>Link, score {score}, {kind}. On the left: {other}</source>
        <translation>Связь, оценка {score}, {kind}. Слева: {other}</translation>
    </message>
    <message>
        <source>Undone: {act}.</source>
        <translation>Отменено: {act}.</translation>
    </message>
    <message>
        <source>Done again: {act}.</source>
        <translation>Возвращено: {act}.</translation>
    </message>
</context>
<context>
    <name>HereMenu</name>
    <message>
        <source>Theme: {name}</source>
        <translation>Тема: {name}</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>What you have done, oldest first</source>
        <translation>Ваши действия, начиная с первых</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Как было при открытии</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>L</source>
        <translation>Л</translation>
    </message>
    <message>
        <source>R</source>
        <translation>П</translation>
    </message>
    <message>
        <source>+ new</source>
        <translation>+ новое</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>осталось</translation>
    </message>
    <message>
        <source>− lost</source>
        <translation>− пропало</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Only what changes</source>
        <translation>Только изменения</translation>
    </message>
    <message>
        <source>Leave out the hits that the saved codebook has as well</source>
        <translation>Скрыть совпадения, которые есть и в сохранённой книге</translation>
    </message>
    <message>
        <source>Hits of the theme in both essays</source>
        <translation>Совпадения темы в обоих эссе</translation>
    </message>
    <message>
        <source>Enter or a click goes there</source>
        <translation>Enter или щелчок — перейти к месту</translation>
    </message>
    <message>
        <source>left</source>
        <translation>слева</translation>
    </message>
    <message>
        <source>right</source>
        <translation>справа</translation>
    </message>
    <message>
        <source>+{count} new</source>
        <translation>новых: +{count}</translation>
    </message>
    <message>
        <source>−{count} lost</source>
        <translation>пропало: −{count}</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>No themes are shown.</source>
        <translation>Темы не показаны.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>verbatim</source>
        <translation>дословно</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>перефразировано</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>пересказ</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>фрагмент</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>фраза</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>пункт списка</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>список литературы</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>колонтитул</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>both treat it, and passages link</source>
        <translation>есть в обоих, фрагменты связаны</translation>
    </message>
    <message>
        <source>both treat it, no passages link</source>
        <translation>есть в обоих, связей нет</translation>
    </message>
    <message>
        <source>only the left essay treats it</source>
        <translation>есть только в левом эссе</translation>
    </message>
    <message>
        <source>only the right essay treats it</source>
        <translation>есть только в правом эссе</translation>
    </message>
    <message>
        <source>left</source>
        <translation>слева</translation>
    </message>
    <message>
        <source>right</source>
        <translation>справа</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>отрицание</translation>
    </message>
    <message>
        <source>term</source>
        <translation>термин</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>Колонтитул</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Литература</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>По оценке</translation>
    </message>
    <message>
        <source>By place in the left essay</source>
        <translation>По месту в левом эссе</translation>
    </message>
    <message>
        <source>By place in the right essay</source>
        <translation>По месту в правом эссе</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>По виду</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>По длине</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>Links shown when the pair is opened</source>
        <translation>Связи, видимые при открытии пары</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Дословные</translation>
    </message>
    <message>
        <source>Links in the same words</source>
        <translation>Связи теми же словами</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Перефраз</translation>
    </message>
    <message>
        <source>Links with at least half of the words in common</source>
        <translation>Связи, где общих слов не меньше половины</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Пересказ</translation>
    </message>
    <message>
        <source>Links in other words</source>
        <translation>Связи другими словами</translation>
    </message>
    <message>
        <source>Linked left</source>
        <translation>Связано слева</translation>
    </message>
    <message>
        <source>How much of the left essay lies in a link</source>
        <translation>Какая часть левого эссе входит в связи</translation>
    </message>
    <message>
        <source>Linked right</source>
        <translation>Связано справа</translation>
    </message>
    <message>
        <source>How much of the right essay lies in a link</source>
        <translation>Какая часть правого эссе входит в связи</translation>
    </message>
    <message>
        <source>Shared themes</source>
        <translation>Общие темы</translation>
    </message>
    <message>
        <source>Themes that both essays treat</source>
        <translation>Темы, которые есть в обоих эссе</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Умолчания</translation>
    </message>
    <message>
        <source>Themes that both essays treat and that no link carries</source>
        <translation>Темы обоих эссе, через которые не проходит ни одна связь</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>Односторонние</translation>
    </message>
    <message>
        <source>Themes that only one of the two essays treats</source>
        <translation>Темы, которые есть только в одном эссе</translation>
    </message>
    <message>
        <source>{kind} {size}</source>
        <translation>{size}, {kind}</translation>
    </message>
    <message>
        <source>{what}, {lines}</source>
        <translation>{what}, {lines}</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>not known</source>
        <translation>неизвестен</translation>
    </message>
</context>
<context>
    <name>LinesEdit</name>
    <message>
        <source>%1: %2 left, %3 right</source>
        <translation>%1: слева %2, справа %3</translation>
    </message>
</context>
<context>
    <name>LinkDelegate</name>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещена</translation>
    </message>
</context>
<context>
    <name>LinkDetail</name>
    <message>
        <source>The current link</source>
        <translation>Текущая связь</translation>
    </message>
    <message>
        <source>No passages of these two essays are linked.</source>
        <translation>В этих двух эссе нет связанных фрагментов.</translation>
    </message>
    <message>
        <source>Click a tinted passage or a link, or press J: both ends come to one height.</source>
        <translation>Щёлкните по окрашенному фрагменту или связи или нажмите J: оба конца встанут на одну высоту.</translation>
    </message>
    <message>
        <source>The essays are shown without links so far.</source>
        <translation>Пока эссе показаны без связей.</translation>
    </message>
</context>
<context>
    <name>LinkFilterBar</name>
    <message>
        <source>Words in a link</source>
        <translation>Слова в связи</translation>
    </message>
    <message>
        <source>Show links with these words</source>
        <translation>Показать связи с этими словами</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любая</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Only with contrasts</source>
        <translation>Только с расхождениями</translation>
    </message>
    <message>
        <source>Only with a note or a tag</source>
        <translation>Только с заметкой или меткой</translation>
    </message>
    <message>
        <source>With the theme on both ends</source>
        <translation>С темой на обоих концах</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Снова показать все</translation>
    </message>
    <message>
        <source>Smaller links under larger ones</source>
        <translation>Малые связи внутри больших</translation>
    </message>
    <message>
        <source>Copies of a passage in one row</source>
        <translation>Копии фрагмента в одной строке</translation>
    </message>
    <message>
        <source>Filter •</source>
        <translation>Фильтр •</translation>
    </message>
    <message>
        <source>Some links are hidden by the filter</source>
        <translation>Часть связей скрыта фильтром</translation>
    </message>
</context>
<context>
    <name>LinkModel</name>
    <message>
        <source>Click again, or press Right, for the next copy.</source>
        <translation>Щёлкните ещё раз или нажмите →, чтобы перейти к следующей копии.</translation>
    </message>
</context>
<context>
    <name>LinkTab</name>
    <message>
        <source>Both passages of the current link</source>
        <translation>Оба фрагмента текущей связи</translation>
    </message>
    <message>
        <source>Why this is a link</source>
        <translation>Почему это связь</translation>
    </message>
    <message>
        <source>Your note on this link</source>
        <translation>Ваша заметка к этой связи</translation>
    </message>
    <message>
        <source>Note on the current link</source>
        <translation>Заметка к текущей связи</translation>
    </message>
    <message>
        <source>Tags, divided by commas</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <source>Tags of the current link</source>
        <translation>Метки текущей связи</translation>
    </message>
    <message>
        <source>Make a link the current one to see it in full here.</source>
        <translation>Выберите связь, чтобы увидеть её здесь целиком.</translation>
    </message>
    <message>
        <source>Cut: the rest stands above.</source>
        <translation>Сокращено: остальное — в текстах выше.</translation>
    </message>
    <message>
        <source>Rare words in common:</source>
        <translation>Общие редкие слова:</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Заметка</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>&amp;Метки</translation>
    </message>
</context>
<context>
    <name>LinkedPages</name>
    <message>
        <source>Current link: {reason}. Here: {here}</source>
        <translation>Текущая связь: {reason}. Здесь: {here}</translation>
    </message>
</context>
<context>
    <name>LinksPanel</name>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Least score of the links shown</source>
        <translation>Наименьшая оценка показанных связей</translation>
    </message>
    <message>
        <source>Show links of at least this score</source>
        <translation>Показать связи с оценкой не ниже этой</translation>
    </message>
    <message>
        <source>Links, best first</source>
        <translation>Связи, начиная с лучших</translation>
    </message>
    <message>
        <source>{score} or more</source>
        <translation>от {score}</translation>
    </message>
    <message>
        <source>Looking for contrasts: {share} %</source>
        <translation>Идёт поиск расхождений: {share} %</translation>
    </message>
    <message>
        <source>The two essays share no passages.</source>
        <translation>У двух эссе нет общих фрагментов.</translation>
    </message>
    <message>
        <source>No link of this score passes the filter.</source>
        <translation>Ни одна связь с такой оценкой не проходит фильтр.</translation>
    </message>
    <message>
        <source>You rejected every link of this score. Filter lists the rejected ones.</source>
        <translation>Все связи с такой оценкой вы отклонили. «Фильтр» покажет отклонённые.</translation>
    </message>
    <message>
        <source>No link has this score. Weaker ones appear when the slider goes left.</source>
        <translation>Связей с такой оценкой нет. Сдвиньте ползунок влево, чтобы увидеть более слабые.</translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>For a bug report. It holds times, versions, sizes and places in the program: no word of your texts, no title, no name of a file.</source>
        <translation>Для сообщения об ошибке. В нём время, версии, размеры и места в программе: ни слова из ваших текстов, ни заголовка, ни имени файла.</translation>
    </message>
    <message>
        <source>What the log holds</source>
        <translation>Содержимое журнала</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the versions and the whole log</source>
        <translation>Копировать версии и весь журнал</translation>
    </message>
    <message>
        <source>Open the &amp;Folder</source>
        <translation>Открыть &amp;папку</translation>
    </message>
    <message>
        <source>Show the folder that the log lies in</source>
        <translation>Показать папку, где лежит журнал</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Remove the log; a new one begins by itself</source>
        <translation>Удалить журнал; новый начнётся сам</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Пока ничего не записано.</translation>
    </message>
    <message>
        <source>The log is switched off in the settings.</source>
        <translation>Журнал выключен в настройках.</translation>
    </message>
</context>
<context>
    <name>LostTab</name>
    <message>
        <source>Places that were lost or have moved</source>
        <translation>Потерянные и перемещённые места</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Go to the moved place (Return)</source>
        <translation>Перейти к новому месту (Return)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Say that the moved place is right (Y)</source>
        <translation>Признать новое место верным (Y)</translation>
    </message>
    <message>
        <source>Confirm All</source>
        <translation>Подтвердить все</translation>
    </message>
    <message>
        <source>Say that all moved places are right</source>
        <translation>Признать верными все новые места</translation>
    </message>
    <message>
        <source>Put at the Selection</source>
        <translation>Поставить на выделенное</translation>
    </message>
    <message>
        <source>Put it where you have selected, for a link in both essays</source>
        <translation>Поставить туда, где вы выделили; для связи — в обоих эссе</translation>
    </message>
    <message>
        <source>Let Go</source>
        <translation>Отпустить</translation>
    </message>
    <message>
        <source>Let go of what has lost its place; it can be undone</source>
        <translation>Отпустить то, что потеряло место; это можно отменить</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потеряно</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещено</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Заметка: {note}</translation>
    </message>
    <message>
        <source>link made by hand</source>
        <translation>связь, проведённая вручную</translation>
    </message>
    <message>
        <source>link</source>
        <translation>связь</translation>
    </message>
    <message>
        <source>theme {name}, {verdict}</source>
        <translation>тема {name}, {verdict}</translation>
    </message>
    <message>
        <source>note on a passage</source>
        <translation>заметка к фрагменту</translation>
    </message>
    <message>
        <source>paragraph that is {role}</source>
        <translation>абзац как {role}</translation>
    </message>
    <message>
        <source>Nothing has lost its place or moved.</source>
        <translation>Ничто не потеряло места и не переместилось.</translation>
    </message>
    <message>
        <source>{lost} lost, {moved} moved</source>
        <translation>потеряно: {lost}, перемещено: {moved}</translation>
    </message>
</context>
<context>
    <name>MarkDetail</name>
    <message>
        <source>The current mark of a theme</source>
        <translation>Текущая отметка темы</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущая</translation>
    </message>
    <message>
        <source>Previous mark (Shift+T)</source>
        <translation>Предыдущая отметка (Shift+T)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующая</translation>
    </message>
    <message>
        <source>Next mark (T)</source>
        <translation>Следующая отметка (T)</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Конкорданс</translation>
    </message>
    <message>
        <source>List all places of this theme</source>
        <translation>Показать все места этой темы</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Reject this mark, or remove it if it was made by hand (X)</source>
        <translation>Отклонить отметку или удалить, если она сделана вручную (X)</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>{rules}; and {more} more</source>
        <translation>{rules}; и ещё {more}</translation>
    </message>
    <message>
        <source>{place} of {all}, {side}</source>
        <translation>{place} из {all}, {side}</translation>
    </message>
    <message>
        <source>{place} of {all}, {side} {here} of {beside}</source>
        <translation>{place} из {all}, {side} {here} из {beside}</translation>
    </message>
    <message>
        <source>also here: {themes}</source>
        <translation>здесь же: {themes}</translation>
    </message>
    <message>
        <source>{why} Found by {rules}.</source>
        <translation>{why} Найдено по правилам: {rules}.</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message>
        <source>Themes by essay</source>
        <translation>Темы по эссе</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Without a codebook there are no themes.</source>
        <translation>Без кодовой книги нет и тем.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Показать нечего.</translation>
    </message>
    <message>
        <source>{themes}, {silent} silent on a side or in the links</source>
        <translation>{themes}; умолчаний на одной стороне или в связях: {silent}</translation>
    </message>
    <message>
        <source>Which table of themes</source>
        <translation>Какая таблица тем</translation>
    </message>
    <message>
        <source>Together in a sentence</source>
        <translation>Вместе в предложении</translation>
    </message>
    <message>
        <source>Together in a paragraph</source>
        <translation>Вместе в абзаце</translation>
    </message>
    <message>
        <source>Which essays are counted</source>
        <translation>Какие эссе учитываются</translation>
    </message>
    <message>
        <source>Both essays</source>
        <translation>Оба эссе</translation>
    </message>
    <message>
        <source>Left essay</source>
        <translation>Левое эссе</translation>
    </message>
    <message>
        <source>Right essay</source>
        <translation>Правое эссе</translation>
    </message>
    <message>
        <source>Only &amp;silences</source>
        <translation>Только &amp;умолчания</translation>
    </message>
    <message>
        <source>Themes of one essay only, or of both without a link between</source>
        <translation>Темы только одного эссе или обоих, но без связи между ними</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <source>As a &amp;Table</source>
        <translation>Как &amp;таблицу</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Как &amp;Markdown</translation>
    </message>
    <message>
        <source>As a &amp;Picture</source>
        <translation>Как &amp;изображение</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
</context>
<context>
    <name>MovedPlaces</name>
    <message>
        <source>Lost Places</source>
        <translation>Потерянные места</translation>
    </message>
    <message>
        <source>Make a link that has moved the current one, or put the cursor where a note or a mark has moved.</source>
        <translation>Выберите перемещённую связь или поставьте курсор туда, куда переместилась заметка или отметка.</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Select words in one of the essays, then write a note on them.</source>
        <translation>Выделите слова в одном из эссе, затем напишите к ним заметку.</translation>
    </message>
</context>
<context>
    <name>NoteSteps</name>
    <message>
        <source>There are no notes.</source>
        <translation>Заметок нет.</translation>
    </message>
    <message>
        <source>Note in the left essay</source>
        <translation>Заметка в левом эссе</translation>
    </message>
    <message>
        <source>Note in the right essay</source>
        <translation>Заметка в правом эссе</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Your notes, in the order of the texts</source>
        <translation>Ваши заметки в порядке текстов</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ваша заметка</translation>
    </message>
    <message>
        <source>Your note on this passage</source>
        <translation>Ваша заметка к этому фрагменту</translation>
    </message>
    <message>
        <source>The note that is chosen</source>
        <translation>Выбранная заметка</translation>
    </message>
    <message>
        <source>&amp;Delete the Note</source>
        <translation>&amp;Удалить заметку</translation>
    </message>
    <message>
        <source>Remove this note; undoing brings it back</source>
        <translation>Удалить эту заметку; отмена её вернёт</translation>
    </message>
    <message>
        <source>left</source>
        <translation>слева</translation>
    </message>
    <message>
        <source>right</source>
        <translation>справа</translation>
    </message>
    <message>
        <source>Select words in an essay and press Shift+N to write a note on them.</source>
        <translation>Выделите слова в эссе и нажмите Shift+N, чтобы написать к ним заметку.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
    <message>
        <source>Please give one codebook at a time.</source>
        <translation>Дайте, пожалуйста, одну кодовую книгу за раз.</translation>
    </message>
    <message>
        <source>A folder is opened by itself, not with other files.</source>
        <translation>Папка открывается отдельно, без других файлов.</translation>
    </message>
    <message>
        <source>A snapshot is opened by itself, not with other files.</source>
        <translation>Снимок открывается отдельно, без других файлов.</translation>
    </message>
    <message>
        <source>Drop to take this essay</source>
        <translation>Отпустите, чтобы взять это эссе</translation>
    </message>
    <message>
        <source>Drop to compare these two essays</source>
        <translation>Отпустите, чтобы сравнить эти два эссе</translation>
    </message>
    <message>
        <source>Drop to list all pairs of these essays</source>
        <translation>Отпустите, чтобы увидеть все пары этих эссе</translation>
    </message>
    <message>
        <source>Drop to list all pairs of essays in this folder</source>
        <translation>Отпустите, чтобы увидеть все пары эссе из этой папки</translation>
    </message>
    <message>
        <source>Drop to open this snapshot</source>
        <translation>Отпустите, чтобы открыть этот снимок</translation>
    </message>
    <message>
        <source>Drop to use this codebook</source>
        <translation>Отпустите, чтобы взять эту кодовую книгу</translation>
    </message>
    <message>
        <source>These files cannot be opened together</source>
        <translation>Эти файлы нельзя открыть вместе</translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Opening the snapshot</source>
        <translation>Открывается снимок</translation>
    </message>
    <message>
        <source>Bringing back your work</source>
        <translation>Возвращается ваша работа</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>“{name}” was saved in another tab.</source>
        <translation>«{name}» сохранён в другой вкладке.</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>Взять здесь</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
</context>
<context>
    <name>OriginalsDesk</name>
    <message>
        <source>Comparing anew</source>
        <translation>Повторное сравнение</translation>
    </message>
    <message>
        <source>The files of these texts were not found, so there is nothing to compare again.</source>
        <translation>Файлы этих текстов не найдены, сравнивать заново нечего.</translation>
    </message>
    <message>
        <source>The files are as they were when they were read.</source>
        <translation>Файлы такие же, какими были при чтении.</translation>
    </message>
    <message>
        <source>Compare Anew</source>
        <translation>Сравнить заново</translation>
    </message>
    <message>
        <source>Compared anew with the file as it is now.</source>
        <translation>Сравнено заново с файлом в его нынешнем виде.</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Показать их</translation>
    </message>
    <message>
        <source>Compared anew. Of your decisions, notes and marks {one}, {two}, and {three}.</source>
        <translation>Сравнено заново. Ваши решения, заметки и отметки: {one}, {two}, {three}.</translation>
    </message>
    <message>
        <source>“{name}” in “{folder}” has changed since it was read.</source>
        <translation>Файл «{name}» в «{folder}» изменился после чтения.</translation>
    </message>
    <message>
        <source>“{one}” and “{two}” have changed since they were read.</source>
        <translation>«{one}» и «{two}» изменились после чтения.</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>No link that is listed has a contrast.</source>
        <translation>Среди перечисленных связей нет связи с расхождением.</translation>
    </message>
</context>
<context>
    <name>PageDrawer</name>
    <message>
        <source>Concordance</source>
        <translation>Конкорданс</translation>
    </message>
    <message>
        <source>Themes Matrix</source>
        <translation>Матрица тем</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
</context>
<context>
    <name>PairMap</name>
    <message>
        <source>Map of all pairs</source>
        <translation>Карта всех пар</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>ещё не сравнивалась</translation>
    </message>
</context>
<context>
    <name>PairTableModel</name>
    <message>
        <source>Right essay</source>
        <translation>Правое эссе</translation>
    </message>
    <message>
        <source>Left essay</source>
        <translation>Левое эссе</translation>
    </message>
</context>
<context>
    <name>PairTableView</name>
    <message>
        <source>Pairs of essays</source>
        <translation>Пары эссе</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel the work in progress</source>
        <translation>Прервать текущую работу</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Take It Out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This takes out what was noted beside it: %1</source>
        <translation>Вместе с этим пропадёт записанное рядом: %1</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>Untitled text</source>
        <translation>Текст без названия</translation>
    </message>
    <message>
        <source>changes to the codebook</source>
        <translation>изменения кодовой книги</translation>
    </message>
    <message>
        <source>Unsaved work was kept: {names}, {when}, {acts}.</source>
        <translation>Найдена несохранённая работа: {names}, {when}, {acts}.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>RibbonCanvas</name>
    <message>
        <source>Ribbons between the two essays</source>
        <translation>Ленты между двумя эссе</translation>
    </message>
    <message>
        <source>near</source>
        <translation>рядом</translation>
    </message>
    <message>
        <source>just beyond</source>
        <translation>сразу за краем</translation>
    </message>
    <message>
        <source>{number} screens</source>
        <translation>{number} экр.</translation>
    </message>
    <message>
        <source>Other end below: {distance}</source>
        <translation>Другой конец ниже: {distance}</translation>
    </message>
    <message>
        <source>Other end above: {distance}</source>
        <translation>Другой конец выше: {distance}</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>All of these, one to a line</source>
        <translation>Все эти, по одному в строке</translation>
    </message>
    <message>
        <source>Only with one of these</source>
        <translation>Только с одним из этих</translation>
    </message>
    <message>
        <source>Not with any of these</source>
        <translation>Ни с одним из этих</translation>
    </message>
    <message>
        <source>in one sentence</source>
        <translation>в одном предложении</translation>
    </message>
    <message>
        <source>in one paragraph</source>
        <translation>в одном абзаце</translation>
    </message>
    <message>
        <source>within words:</source>
        <translation>в пределах слов:</translation>
    </message>
    <message>
        <source>How near to each other</source>
        <translation>Насколько близко</translation>
    </message>
    <message>
        <source>How near to each other the words must stand</source>
        <translation>Насколько близко должны стоять слова</translation>
    </message>
    <message>
        <source>Words from the first to the last</source>
        <translation>Слов от первого до последнего</translation>
    </message>
    <message>
        <source>Words from the first to the last of them</source>
        <translation>Слов от первого из них до последнего</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>в этом порядке</translation>
    </message>
    <message>
        <source>Only in the order in which they are written</source>
        <translation>Только в том порядке, как записаны</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>с датой</translation>
    </message>
    <message>
        <source>Only with a date from one day to another</source>
        <translation>Только с датой от одного дня до другого</translation>
    </message>
    <message>
        <source>From this day, such as 2022-02-01</source>
        <translation>С этого дня, например 2022-02-01</translation>
    </message>
    <message>
        <source>To this day, such as 2022-02-28</source>
        <translation>По этот день, например 2022-02-28</translation>
    </message>
    <message>
        <source>or no date</source>
        <translation>или без даты</translation>
    </message>
    <message>
        <source>A sentence without any date will do as well</source>
        <translation>Подойдёт и предложение без даты</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Ещё…</translation>
    </message>
    <message>
        <source>Words that must or must not stand near, and dates</source>
        <translation>Слова, которые должны или не должны стоять рядом, и даты</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Правило %1</translation>
    </message>
    <message>
        <source>Also: %1 (under YAML)</source>
        <translation>Также: %1 (в разделе YAML)</translation>
    </message>
    <message>
        <source>%1 left, %2 right</source>
        <translation>слева %1, справа %2</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Переместить правило выше</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Переместить правило ниже</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Удалить правило</translation>
    </message>
    <message>
        <source>Only with one of these nearby</source>
        <translation>Только если рядом есть одно из этих</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>New Rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>Add a rule: words that stand near each other</source>
        <translation>Добавить правило: слова, стоящие рядом</translation>
    </message>
    <message>
        <source>A rule asks for several words near each other, in any order or in one.</source>
        <translation>Правило требует, чтобы несколько слов стояли рядом — в любом порядке или в заданном.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>“{name}” is open in another tab: take another name or close it there.</source>
        <translation>«{name}» открыт в другой вкладке: возьмите другое имя или закройте его там.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Сохранено как {name}.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>What menus, buttons and messages are written in.</source>
        <translation>На нём написаны меню, кнопки и сообщения.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>By the system, it turns dark when the desktop does.</source>
        <translation>«Как в системе»: темнеет вместе с рабочим столом.</translation>
    </message>
    <message>
        <source>L&amp;ess motion</source>
        <translation>&amp;Меньше движения</translation>
    </message>
    <message>
        <source>Jump to a passage instead of gliding. Without the tick, texts glide unless the system asks for less motion.</source>
        <translation>Сразу переходить к фрагменту, без плавной прокрутки. Без отметки тексты прокручиваются плавно, если система не просит меньше движения.</translation>
    </message>
    <message>
        <source>Text of the Essays</source>
        <translation>Текст эссе</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Compare n&amp;otes</source>
        <translation>Сравнивать &amp;примечания</translation>
    </message>
    <message>
        <source>Footnotes and endnotes take part in links and themes.</source>
        <translation>Сноски и концевые примечания участвуют в связях и темах.</translation>
    </message>
    <message>
        <source>Compare &amp;references</source>
        <translation>Сравнивать &amp;литературу</translation>
    </message>
    <message>
        <source>Entries of bibliographies take part; most agree by chance.</source>
        <translation>Записи списков литературы участвуют; чаще всего они совпадают случайно.</translation>
    </message>
    <message>
        <source>Links &amp;from score</source>
        <translation>Связи с &amp;оценкой от</translation>
    </message>
    <message>
        <source>Where the slider stands when a comparison opens. Of links scored 0.7, about seven in ten are links that a careful reader would keep.</source>
        <translation>Где стоит ползунок, когда открывается сравнение. Из связей с оценкой 0,7 внимательный читатель сохранил бы около семи из десяти.</translation>
    </message>
    <message>
        <source>Remembering</source>
        <translation>Что запоминать</translation>
    </message>
    <message>
        <source>&amp;Go on where I stopped</source>
        <translation>&amp;Продолжать с места остановки</translation>
    </message>
    <message>
        <source>Open what was open when the window was closed.</source>
        <translation>Открывать то, что было открыто при закрытии окна.</translation>
    </message>
    <message>
        <source>Remember &amp;what I opened</source>
        <translation>&amp;Запоминать открытое</translation>
    </message>
    <message>
        <source>Recent pairs and snapshots are listed to be opened again.</source>
        <translation>Недавние пары и снимки стоят в списке, чтобы открыть их снова.</translation>
    </message>
    <message>
        <source>Forget the Li&amp;sts</source>
        <translation>О&amp;чистить списки</translation>
    </message>
    <message>
        <source>Empty both lists now. The files themselves stay.</source>
        <translation>Очистить оба списка сейчас. Сами файлы остаются.</translation>
    </message>
    <message>
        <source>The lists are empty.</source>
        <translation>Списки пусты.</translation>
    </message>
    <message>
        <source>&amp;Keep a log for bug reports</source>
        <translation>Вести &amp;журнал для сообщений об ошибках</translation>
    </message>
    <message>
        <source>Times, sizes and versions, never a word or the name of a file.</source>
        <translation>Время, размеры и версии; ни слова из текстов, ни имени файла.</translation>
    </message>
    <message>
        <source>Reset to &amp;Defaults</source>
        <translation>Вернуть &amp;исходные</translation>
    </message>
    <message>
        <source>All settings as at the first start</source>
        <translation>Все настройки как при первом запуске</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Opening the snapshot</source>
        <translation>Открытие снимка</translation>
    </message>
    <message>
        <source>Bringing back your work</source>
        <translation>Восстановление вашей работы</translation>
    </message>
    <message>
        <source>Reading the codebook</source>
        <translation>Чтение кодовой книги</translation>
    </message>
    <message>
        <source>Comparing: {done} of {count} pairs done</source>
        <translation>Сравнение: готово пар — {done} из {count}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Ways to begin</source>
        <translation>С чего начать</translation>
    </message>
    <message>
        <source>Two essays side by side: the passages they share, where they differ, and what both are about.</source>
        <translation>Два эссе рядом: общие фрагменты, расхождения и о чём говорят оба.</translation>
    </message>
    <message>
        <source>Open two essays…</source>
        <translation>Открыть два эссе…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Открыть папку…</translation>
    </message>
    <message>
        <source>Open a snapshot…</source>
        <translation>Открыть снимок…</translation>
    </message>
    <message>
        <source>Your snapshots</source>
        <translation>Ваши снимки</translation>
    </message>
    <message>
        <source>All snapshots that you have saved or opened (Ctrl+Shift+G)</source>
        <translation>Все снимки, которые вы сохранили или открыли (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>or drop the files anywhere on this window</source>
        <translation>или перетащите файлы в это окно</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Begin with a sample</source>
        <translation>Начните с примера</translation>
    </message>
    <message>
        <source>Five essays on relations between China and Russia since 2022, each from another standpoint. One click opens a pair.</source>
        <translation>Пять эссе об отношениях Китая и России с 2022 года, каждое со своей точки зрения. Пара открывается одним щелчком.</translation>
    </message>
    <message>
        <source>Pair: {titles}</source>
        <translation>Пара: {titles}</translation>
    </message>
    <message>
        <source>Snapshot: {titles}</source>
        <translation>Снимок: {titles}</translation>
    </message>
</context>
<context>
    <name>StepsGuide</name>
    <message>
        <source>next link</source>
        <translation>следующая связь</translation>
    </message>
    <message>
        <source>both ends on one row</source>
        <translation>оба конца в одной строке</translation>
    </message>
    <message>
        <source>accept, reject</source>
        <translation>принять, отклонить</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>написать заметку</translation>
    </message>
    <message>
        <source>any command</source>
        <translation>любая команда</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>все клавиши</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Note: {notice}</source>
        <translation>К сведению: {notice}</translation>
    </message>
    <message>
        <source>Note: the comparison is not complete.</source>
        <translation>К сведению: сравнение неполное.</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(без названия)</translation>
    </message>
    <message>
        <source>No links.</source>
        <translation>Связей нет.</translation>
    </message>
    <message>
        <source>{links}, of which {shown} scored {least} or more ({chance} expected by chance).</source>
        <translation>{links}, с оценкой от {least} — {shown} (случайных ожидается {chance}).</translation>
    </message>
    <message>
        <source>Linked by these: {left} of the left essay, {right} of the right one.</source>
        <translation>Они связывают {left} левого эссе и {right} правого.</translation>
    </message>
    <message>
        <source>{left} of the left essay, {right} of the right one</source>
        <translation>{left} левого эссе, {right} правого</translation>
    </message>
    <message>
        <source>Contrasts in these</source>
        <translation>Расхождения в них</translation>
    </message>
    <message>
        <source>The best</source>
        <translation>Лучшие</translation>
    </message>
    <message>
        <source>Themes in both</source>
        <translation>Темы в обоих эссе</translation>
    </message>
    <message>
        <source>Themes only in the left essay</source>
        <translation>Темы только в левом эссе</translation>
    </message>
    <message>
        <source>Themes only in the right essay</source>
        <translation>Темы только в правом эссе</translation>
    </message>
    <message>
        <source>In both, on no link</source>
        <translation>В обоих, но ни в одной связи</translation>
    </message>
    <message>
        <source>{heading}: none</source>
        <translation>{heading}: нет</translation>
    </message>
    <message>
        <source>fewer than {least}</source>
        <translation>меньше {least}</translation>
    </message>
    <message>
        <source>about {chance}</source>
        <translation>около {chance}</translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>Summary of the pair</source>
        <translation>Сводка пары</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Open comparisons</source>
        <translation>Открытые сравнения</translation>
    </message>
    <message>
        <source>{title}, with unsaved work</source>
        <translation>{title}, есть несохранённая работа</translation>
    </message>
    <message>
        <source>{title}, being compared</source>
        <translation>{title}, идёт сравнение</translation>
    </message>
    <message>
        <source>Close {title}</source>
        <translation>Закрыть {title}</translation>
    </message>
    <message>
        <source>Close this tab (Ctrl+W, or a middle click)</source>
        <translation>Закрыть эту вкладку (Ctrl+W или средняя кнопка)</translation>
    </message>
</context>
<context>
    <name>TakingPart</name>
    <message>
        <source>Comparing again</source>
        <translation>Повторное сравнение</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Something went wrong inside Diptych ({fault}).</source>
        <translation>Внутренняя ошибка Diptych ({fault}).</translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>&amp;Face</source>
        <translation>&amp;Шрифт</translation>
    </message>
    <message>
        <source>The face that essays are set in</source>
        <translation>Шрифт, которым набраны эссе</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Размер</translation>
    </message>
    <message>
        <source>Also Ctrl with the wheel</source>
        <translation>Также Ctrl с колесом мыши</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Интервал</translation>
    </message>
    <message>
        <source>The distance from line to line</source>
        <translation>Расстояние между строками</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Длина строки</translation>
    </message>
    <message>
        <source>Characters in a line where the window is wide enough</source>
        <translation>Знаков в строке, где ширины окна хватает</translation>
    </message>
    <message>
        <source>PT Serif (shipped)</source>
        <translation>PT Serif (в составе программы)</translation>
    </message>
    <message>
        <source>Serif of the system</source>
        <translation>Системный с засечками</translation>
    </message>
    <message>
        <source>Sans serif of the system</source>
        <translation>Системный без засечек</translation>
    </message>
    <message>
        <source> × size</source>
        <translation> × размер</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> знаков</translation>
    </message>
</context>
<context>
    <name>TextSettings</name>
    <message>
        <source>Text of the essays</source>
        <translation>Текст эссе</translation>
    </message>
    <message>
        <source>Usual Text</source>
        <translation>Обычный текст</translation>
    </message>
    <message>
        <source>Face, size, lines and measure as at first</source>
        <translation>Вернуть исходные шрифт, размер, интервал и длину строки</translation>
    </message>
</context>
<context>
    <name>ThemeForm</name>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source> words</source>
        <translation> слов</translation>
    </message>
    <message>
        <source>How near these may not stand</source>
        <translation>Насколько близко они не должны стоять</translation>
    </message>
    <message>
        <source>How many words before or after</source>
        <translation>Сколько слов до или после</translation>
    </message>
    <message>
        <source>The theme finds all of these.</source>
        <translation>Тема находит их все.</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>Не найдено: %1</translation>
    </message>
    <message>
        <source>Phrases, one to a line</source>
        <translation>Фразы, по одной в строке</translation>
    </message>
    <message>
        <source>Exact forms, letter for letter</source>
        <translation>Точные формы, буква в букву</translation>
    </message>
    <message>
        <source>Not in a sentence with</source>
        <translation>Не в предложении с</translation>
    </message>
    <message>
        <source>Not as a part of</source>
        <translation>Не как часть</translation>
    </message>
    <message>
        <source>Not near</source>
        <translation>Не рядом с</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Includes the themes</source>
        <translation>Включает темы</translation>
    </message>
    <message>
        <source>Found in every inflection; (a|b) is one or the other, &lt;name&gt; a list</source>
        <translation>Находятся во всех словоформах; (a|b) — одно из двух, &lt;name&gt; — список</translation>
    </message>
    <message>
        <source>Found only as they are written</source>
        <translation>Находятся только как записаны</translation>
    </message>
    <message>
        <source>No hit in a sentence that holds one of these</source>
        <translation>Нет совпадения в предложении, где есть одно из этих</translation>
    </message>
    <message>
        <source>No hit that is only a part of one of these</source>
        <translation>Нет совпадения, если оно лишь часть одного из этих</translation>
    </message>
    <message>
        <source>No hit with one of these a few words before or after it</source>
        <translation>Нет совпадения, если за несколько слов до или после стоит одно из этих</translation>
    </message>
    <message>
        <source>Sentences that carry the theme, one to a line</source>
        <translation>Предложения с этой темой, по одному в строке</translation>
    </message>
    <message>
        <source>Ids of themes whose hits are hits of this one too, one to a line</source>
        <translation>Идентификаторы тем, чьи совпадения относятся и к этой, по одному в строке</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens; what links and snapshots go by</source>
        <translation>Буквы, цифры и дефисы; по нему тему знают связи и снимки</translation>
    </message>
    <message>
        <source>What counts, and what does not</source>
        <translation>Что считается, а что нет</translation>
    </message>
    <message>
        <source>The theme as it is written; every key can be changed here</source>
        <translation>Тема так, как она записана; здесь можно изменить любой ключ</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>near means within</source>
        <translation>«рядом» — в пределах</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О теме</translation>
    </message>
    <message>
        <source>Parts of the theme</source>
        <translation>Части темы</translation>
    </message>
</context>
<context>
    <name>ThemeModel</name>
    <message>
        <source>In both essays</source>
        <translation>В обоих эссе</translation>
    </message>
    <message>
        <source>Only in the left essay</source>
        <translation>Только в левом эссе</translation>
    </message>
    <message>
        <source>Only in the right essay</source>
        <translation>Только в правом эссе</translation>
    </message>
    <message>
        <source>In neither</source>
        <translation>Ни в одном</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>{theme}, {left} left, {right} right</source>
        <translation>{theme}, слева {left}, справа {right}</translation>
    </message>
    <message>
        <source>{left} of the words left, {right} right</source>
        <translation>доля слов слева: {left}, справа: {right}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>less than 0.1%</source>
        <translation>менее 0,1%</translation>
    </message>
    <message>
        <source>left</source>
        <translation>слева</translation>
    </message>
    <message>
        <source>right</source>
        <translation>справа</translation>
    </message>
</context>
<context>
    <name>ThemePicker</name>
    <message>
        <source>Choose a theme</source>
        <translation>Выберите тему</translation>
    </message>
    <message>
        <source>Mark with theme…</source>
        <translation>Отметить темой…</translation>
    </message>
    <message>
        <source>Words of the theme</source>
        <translation>Слова темы</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
</context>
<context>
    <name>ThemeSteps</name>
    <message>
        <source>Link: {reason}.</source>
        <translation>Связь: {reason}.</translation>
    </message>
</context>
<context>
    <name>ThemeTree</name>
    <message>
        <source>Themes of the codebook</source>
        <translation>Темы кодовой книги</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>left</source>
        <translation>слева</translation>
    </message>
    <message>
        <source>right</source>
        <translation>справа</translation>
    </message>
    <message>
        <source>Drag a theme, or press Ctrl+Shift and an arrow key, to move it; Delete takes it out</source>
        <translation>Перемещайте тему мышью или клавишами Ctrl+Shift со стрелкой; Delete убирает её</translation>
    </message>
    <message>
        <source>New Theme</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>New Theme Inside</source>
        <translation>Новая тема внутри</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Move Out</source>
        <translation>Наружу</translation>
    </message>
    <message>
        <source>Move In</source>
        <translation>Внутрь</translation>
    </message>
    <message>
        <source>Delete Theme</source>
        <translation>Удалить тему</translation>
    </message>
</context>
<context>
    <name>ThemesPanel</name>
    <message>
        <source>No codebook</source>
        <translation>Нет кодовой книги</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Кодовая книга</translation>
    </message>
    <message>
        <source>Codebook: {name}. Change or drop it</source>
        <translation>Кодовая книга: {name}. Сменить или убрать</translation>
    </message>
    <message>
        <source>{count} shared</source>
        <translation>общих: {count}</translation>
    </message>
    <message>
        <source>Do Not &amp;Highlight</source>
        <translation>Не &amp;выделять</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Выделять</translation>
    </message>
    <message>
        <source>&amp;Only This Theme	Alt+Click</source>
        <translation>&amp;Только эта тема	Alt+щелчок</translation>
    </message>
    <message>
        <source>&amp;Concordance	Shift+Return</source>
        <translation>&amp;Конкорданс	Shift+Return</translation>
    </message>
    <message>
        <source>Themes, with their counts left and right</source>
        <translation>Темы со счётом слева и справа</translation>
    </message>
    <message>
        <source>Without a codebook no themes are looked for. Choose one to see which themes the two essays share.</source>
        <translation>Без кодовой книги темы не ищутся. Выберите её, чтобы увидеть общие темы двух эссе.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>All shared</source>
        <translation>Все общие</translation>
    </message>
    <message>
        <source>Highlight all shared themes, or none</source>
        <translation>Выделить все общие темы или ни одной</translation>
    </message>
    <message>
        <source>Filter themes</source>
        <translation>Фильтр тем</translation>
    </message>
    <message>
        <source>Filter themes by their words</source>
        <translation>Фильтровать темы по словам</translation>
    </message>
    <message>
        <source>Looks in labels, descriptions and phrases</source>
        <translation>Ищет в названиях, описаниях и фразах</translation>
    </message>
    <message>
        <source>No theme holds these words.</source>
        <translation>Ни в одной теме нет этих слов.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одной</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Same words</source>
        <translation>Теми же словами</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Перефраз</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Пересказ</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>оценка {score}</translation>
    </message>
    <message>
        <source>Found by {rule}</source>
        <translation>Найдено по: {rule}</translation>
    </message>
</context>
<context>
    <name>TitleDialog</name>
    <message>
        <source>Properties of the Snapshot</source>
        <translation>Свойства снимка</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Your own name for the snapshot; the titles of the texts if empty</source>
        <translation>Ваше название снимка; если пусто — заголовки текстов</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>seminar, to cite</source>
        <translation>семинар, цитировать</translation>
    </message>
    <message>
        <source>Words to find the snapshot by, parted by commas</source>
        <translation>Слова для поиска снимка, через запятую</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что неверно</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>&amp;Метки</translation>
    </message>
    <message>
        <source>Tags are parted by commas.</source>
        <translation>Метки разделяются запятыми.</translation>
    </message>
</context>
<context>
    <name>TwoPages</name>
    <message>
        <source>Overview of the left essay</source>
        <translation>Обзор левого эссе</translation>
    </message>
    <message>
        <source>Overview of the right essay</source>
        <translation>Обзор правого эссе</translation>
    </message>
    <message>
        <source>Scroll the left essay</source>
        <translation>Прокрутка левого эссе</translation>
    </message>
    <message>
        <source>Scroll the right essay</source>
        <translation>Прокрутка правого эссе</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Chance alone would show hardly any here.</source>
        <translation>Случайно здесь почти ничего не нашлось бы.</translation>
    </message>
    <message>
        <source>Chance alone would show about one here.</source>
        <translation>Случайно здесь нашлась бы примерно одна.</translation>
    </message>
    <message>
        <source>Both essays: {notice}</source>
        <translation>Оба эссе: {notice}</translation>
    </message>
    <message>
        <source>Untitled text</source>
        <translation>Текст без названия</translation>
    </message>
    <message>
        <source>Link, score {score}, {kind}. Left: {left} Right: {right}</source>
        <translation>Связь, оценка {score}, {kind}. Слева: {left} Справа: {right}</translation>
    </message>
</context>
<context>
    <name>WorkCommands</name>
    <message>
        <source>Link</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Select a passage in both essays first, then link them.</source>
        <translation>Сначала выделите по фрагменту в обоих эссе, затем свяжите их.</translation>
    </message>
    <message>
        <source>Make a link the current one and select its right extent in one essay or in both.</source>
        <translation>Выберите связь и выделите её верные границы в одном эссе или в обоих.</translation>
    </message>
    <message>
        <source>Only links made by hand can be removed; reject this one.</source>
        <translation>Удалить можно только связь, проведённую вручную; эту — отклоните.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message>
        <source>Hits by this line alone: left essay, right essay</source>
        <translation>Совпадения только по этой строке: левое эссе, правое эссе</translation>
    </message>
</context>
<context>
    <name>_Message</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Закрыть</translation>
    </message>
</context>
</TS>
