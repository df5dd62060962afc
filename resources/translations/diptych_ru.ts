<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Version {version}, under the MIT licence</source>
        <translation>Версия {version}, лицензия MIT</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Diptych</source>
        <translation>О программе Diptych</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Версии и лицензии</translation>
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
        <source>in a page furniture</source>
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
        <source>&amp;Close Comparison</source>
        <translation>&amp;Закрыть сравнение</translation>
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
        <translation>Слова в обоих эссе: quay, align*, a | b</translation>
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
        <source>%n files could not be read:</source>
        <translation>
            <numerusform>%n файл не удалось прочитать:</numerusform>
            <numerusform>%n файла не удалось прочитать:</numerusform>
            <numerusform>%n файлов не удалось прочитать:</numerusform>
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
    <name>DifferenceWindow</name>
    <message>
        <source>From {old} to {new}</source>
        <translation>От {old} к {new}</translation>
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
        <source>two letters, such as en</source>
        <translation>две буквы, например en</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что неверно</translation>
    </message>
    <message>
        <source>That is no whole date: write it as 2022-02-04.</source>
        <translation>Это не полная дата: напишите её как 2022-02-04.</translation>
    </message>
    <message>
        <source>That is no language: write two letters, such as en.</source>
        <translation>Это не код языка: напишите две буквы, например en.</translation>
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
        <source>Save your work on this comparison?</source>
        <translation>Сохранить вашу работу над этим сравнением?</translation>
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
        <source>Re&amp;gular expression</source>
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
        <translation>Искать в заголовках, метках и именах файлов</translation>
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
    <name>Keeper</name>
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
        <translation>Отбросить</translation>
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
        <source>Filter •</source>
        <translation>Фильтр •</translation>
    </message>
    <message>
        <source>Some links are hidden by the filter</source>
        <translation>Часть связей скрыта фильтром</translation>
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
        <source>The two essays share no passages.</source>
        <translation>У двух эссе нет общих фрагментов.</translation>
    </message>
    <message>
        <source>No link of this score passes the filter.</source>
        <translation>Ни одна связь с такой оценкой не проходит фильтр.</translation>
    </message>
    <message>
        <source>No link has this score. Weaker ones appear when the slider goes left.</source>
        <translation>Связей с такой оценкой нет. Сдвиньте ползунок влево, чтобы увидеть более слабые.</translation>
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
    <name>MainWindow</name>
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
    <name>RibbonCanvas</name>
    <message>
        <source>Ribbons between the two essays</source>
        <translation>Ленты между двумя эссе</translation>
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
        <source>Saved as {name}.</source>
        <translation>Сохранено как {name}.</translation>
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
    <name>SummaryTab</name>
    <message>
        <source>Summary of the pair</source>
        <translation>Сводка пары</translation>
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
        <source>PT Serif (shipped)</source>
        <translation>PT Serif (встроенный)</translation>
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
        <translation> × размера</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> знаков</translation>
    </message>
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
        <translation>Также Ctrl с колёсиком</translation>
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
        <translation>Знаков в строке, если хватает ширины окна</translation>
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
