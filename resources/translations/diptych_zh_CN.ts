<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Version {version}, under the MIT licence</source>
        <translation>版本 {version}，MIT 许可证</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Diptych</source>
        <translation>关于 Diptych</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>版本与许可证</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>“{name}” waits for a second essay: drop one here or choose it.</source>
        <translation>“{name}”等待第二篇文章：拖到此处或选择一篇。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>The clipboard holds no text: copy an essay first.</source>
        <translation>剪贴板中没有文本：请先复制一篇文章。</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>in a heading</source>
        <translation>标题中</translation>
    </message>
    <message>
        <source>in a note</source>
        <translation>注释中</translation>
    </message>
    <message>
        <source>in a reference</source>
        <translation>参考文献中</translation>
    </message>
    <message>
        <source>in a page furniture</source>
        <translation>页眉页脚中</translation>
    </message>
    <message>
        <source>paragraph {first}</source>
        <translation>第 {first} 段</translation>
    </message>
    <message>
        <source>paragraphs {first}–{last}</source>
        <translation>第 {first}–{last} 段</translation>
    </message>
</context>
<context>
    <name>CodebookChoice</name>
    <message>
        <source>No codebook</source>
        <translation>无编码本</translation>
    </message>
    <message>
        <source>{codebook} serves for the pairs that you open.</source>
        <translation>{codebook}将用于您打开的各对文章。</translation>
    </message>
</context>
<context>
    <name>CodebookEditing</name>
    <message>
        <source>Edit This Theme</source>
        <translation>编辑此主题</translation>
    </message>
    <message>
        <source>Codebook saved as %1.</source>
        <translation>编码本已保存为 %1。</translation>
    </message>
    <message>
        <source>Codebook saved as %1, without what it cannot hold.</source>
        <translation>编码本已保存为 %1，其格式容纳不下的内容除外。</translation>
    </message>
    <message>
        <source>codebook.yaml</source>
        <translation>codebook.yaml</translation>
    </message>
    <message>
        <source>New codebook</source>
        <translation>新编码本</translation>
    </message>
    <message>
        <source>New Theme from Selection…</source>
        <translation>由所选文字新建主题…</translation>
    </message>
    <message>
        <source>Add Selection to Theme</source>
        <translation>将所选文字加入主题</translation>
    </message>
</context>
<context>
    <name>CodebookEditor</name>
    <message>
        <source>Codebook editor</source>
        <translation>编码本编辑器</translation>
    </message>
    <message>
        <source>New Theme</source>
        <translation>新建主题</translation>
    </message>
    <message>
        <source>New Inside</source>
        <translation>新建下级</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>phrases</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>例句</translation>
    </message>
    <message>
        <source>Change the %1 of “%2”</source>
        <translation>修改“%2”的%1</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>新主题</translation>
    </message>
</context>
<context>
    <name>CodebookFile</name>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1”有未保存的更改。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Go On Editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here. If you save, those changes are lost.</source>
        <translation>“%1”在此打开之后被其他程序修改过。若现在保存，那些修改将会丢失。</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Replace the File</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>Do Not Save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>编码本</translation>
    </message>
</context>
<context>
    <name>CodebookWork</name>
    <message>
        <source>Go back to the saved codebook</source>
        <translation>恢复到已保存的编码本</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Colour of the theme: in light, and in dark windows</source>
        <translation>主题颜色：浅色窗口与深色窗口</translation>
    </message>
    <message>
        <source>Another colour, as # and six digits</source>
        <translation>其他颜色：# 加六位数字</translation>
    </message>
    <message>
        <source>Another colour, as # and six digits; then Enter</source>
        <translation>其他颜色：# 加六位数字，然后按回车</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>颜色：%1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>查找命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Diptych</source>
        <translation>关于 Diptych(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open Essays…</source>
        <translation>打开文章(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open S&amp;napshot…</source>
        <translation>打开快照(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Paste as an Essay</source>
        <translation>粘贴为文章(&amp;P)</translation>
    </message>
    <message>
        <source>About the &amp;Left Essay…</source>
        <translation>关于左侧文章(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>正文(&amp;T)</translation>
    </message>
    <message>
        <source>Page F&amp;urniture</source>
        <translation>页眉页脚(&amp;U)</translation>
    </message>
    <message>
        <source>A &amp;Note</source>
        <translation>注释(&amp;N)</translation>
    </message>
    <message>
        <source>A &amp;Reference</source>
        <translation>参考文献(&amp;R)</translation>
    </message>
    <message>
        <source>Proper&amp;ties of the Snapshot…</source>
        <translation>快照属性(&amp;T)…</translation>
    </message>
    <message>
        <source>Compare A&amp;gain</source>
        <translation>重新对比(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Save Snapshot</source>
        <translation>保存快照(&amp;S)</translation>
    </message>
    <message>
        <source>Save Snapshot &amp;As…</source>
        <translation>快照另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close Comparison</source>
        <translation>关闭对比(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take Back the Decision</source>
        <translation>撤回决定(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Note and Details</source>
        <translation>批注与详情(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Confirm the Moved Place</source>
        <translation>确认移动后的位置(&amp;C)</translation>
    </message>
    <message>
        <source>L&amp;ost Places</source>
        <translation>丢失的位置(&amp;O)</translation>
    </message>
    <message>
        <source>About the R&amp;ight Essay…</source>
        <translation>关于右侧文章(&amp;G)…</translation>
    </message>
    <message>
        <source>Snaps&amp;hots…</source>
        <translation>所有快照(&amp;H)…</translation>
    </message>
    <message>
        <source>Next &amp;Undecided Link</source>
        <translation>下一个未决关联(&amp;U)</translation>
    </message>
    <message>
        <source>Previous Un&amp;decided Link</source>
        <translation>上一个未决关联(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Link the Two Selections</source>
        <translation>关联两处所选文字(&amp;L)</translation>
    </message>
    <message>
        <source>Correct the &amp;Borders by the Selection</source>
        <translation>按所选文字修正边界(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;move the Link Made by Hand</source>
        <translation>移除手动关联(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Find in Both Essays</source>
        <translation>在两篇文章中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mark with Theme…</source>
        <translation>标记主题(&amp;M)…</translation>
    </message>
    <message>
        <source>Re&amp;ject the Mark</source>
        <translation>拒绝标记(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with C&amp;itation</source>
        <translation>连同出处复制(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;Why It Is a Link</source>
        <translation>复制关联理由(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>关联(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Concordance</source>
        <translation>语境索引(&amp;C)</translation>
    </message>
    <message>
        <source>Summar&amp;y</source>
        <translation>概要(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Scroll Together</source>
        <translation>同步滚动(&amp;S)</translation>
    </message>
    <message>
        <source>B&amp;ack</source>
        <translation>后退(&amp;A)</translation>
    </message>
    <message>
        <source>Fol&amp;d Away</source>
        <translation>折叠(&amp;D)</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>编码本(&amp;B)</translation>
    </message>
    <message>
        <source>Themes &amp;Matrix</source>
        <translation>主题矩阵(&amp;M)</translation>
    </message>
    <message>
        <source>Lo&amp;wer Panel</source>
        <translation>下方面板(&amp;W)</translation>
    </message>
    <message>
        <source>Side &amp;Panel</source>
        <translation>侧面板(&amp;P)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>默认大小(&amp;U)</translation>
    </message>
    <message>
        <source>Te&amp;xt…</source>
        <translation>文字(&amp;X)…</translation>
    </message>
    <message>
        <source>Page &amp;Furniture</source>
        <translation>页眉页脚(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>注释(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;References</source>
        <translation>参考文献(&amp;R)</translation>
    </message>
    <message>
        <source>Compare &amp;Notes Too</source>
        <translation>同时对比注释(&amp;N)</translation>
    </message>
    <message>
        <source>Compare &amp;References Too</source>
        <translation>同时对比参考文献(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next Link</source>
        <translation>下一个关联(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Link</source>
        <translation>上一个关联(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;Mark of a Theme</source>
        <translation>下一个主题标记(&amp;M)</translation>
    </message>
    <message>
        <source>Previous Mar&amp;k of a Theme</source>
        <translation>上一个主题标记(&amp;K)</translation>
    </message>
    <message>
        <source>Next N&amp;ote</source>
        <translation>下一条批注(&amp;O)</translation>
    </message>
    <message>
        <source>Previous Not&amp;e</source>
        <translation>上一条批注(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Bring Together</source>
        <translation>对齐两端(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Let Go of the Link</source>
        <translation>取消选中关联(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>起始页(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit Codebook…</source>
        <translation>编辑编码本(&amp;E)…</translation>
    </message>
    <message>
        <source>New &amp;Theme from Selection…</source>
        <translation>由所选文字新建主题(&amp;T)…</translation>
    </message>
    <message>
        <source>Open Code&amp;book…</source>
        <translation>打开编码本(&amp;B)…</translation>
    </message>
    <message>
        <source>Use the Codebook of the Samples</source>
        <translation>使用示例的编码本</translation>
    </message>
    <message>
        <source>Use No Codebook</source>
        <translation>不使用编码本</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>This &amp;Paragraph Is</source>
        <translation>此段为(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>关联(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>ConcordanceModel</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Key words</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>After</source>
        <translation>后文</translation>
    </message>
    <message>
        <source>Sort by place in the essay</source>
        <translation>按在文章中的位置排序</translation>
    </message>
    <message>
        <source>Sort by the word before the key words</source>
        <translation>按关键词之前的词排序</translation>
    </message>
    <message>
        <source>Sort by the key words</source>
        <translation>按关键词排序</translation>
    </message>
    <message>
        <source>Sort by the word after the key words</source>
        <translation>按关键词之后的词排序</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
</context>
<context>
    <name>ConcordanceTab</name>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Neither essay has it.</source>
        <translation>两篇文章中均未找到。</translation>
    </message>
    <message>
        <source>{lines}: {left} left, {right} right</source>
        <translation>{lines}：左 {left}，右 {right}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Words in both essays: quay, align*, a | b</source>
        <translation>两篇文章中的词语：quay, align*, a | b</translation>
    </message>
    <message>
        <source>Words to search for in both essays</source>
        <translation>在两篇文章中查找的词语</translation>
    </message>
    <message>
        <source>align* finds any ending, old * boat any word, one | other either</source>
        <translation>align* 匹配任意词尾，old * boat 匹配任意一词，one | other 匹配其一</translation>
    </message>
    <message>
        <source>What the concordance is of</source>
        <translation>语境索引的对象</translation>
    </message>
    <message>
        <source>Word &amp;forms</source>
        <translation>词形变化(&amp;F)</translation>
    </message>
    <message>
        <source>Find inflected forms and spellings, too</source>
        <translation>同时查找屈折形式与不同拼写</translation>
    </message>
    <message>
        <source>By &amp;essay</source>
        <translation>按文章(&amp;E)</translation>
    </message>
    <message>
        <source>Put the lines under their essays</source>
        <translation>将各行归于所属文章之下</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>复制各行</translation>
    </message>
    <message>
        <source>Copy all lines, or those selected</source>
        <translation>复制全部或所选各行</translation>
    </message>
    <message>
        <source>As a &amp;Table</source>
        <translation>作为表格(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;Text</source>
        <translation>作为文本(&amp;X)</translation>
    </message>
    <message>
        <source>Concordance of both essays</source>
        <translation>两篇文章的语境索引</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Comparing again</source>
        <translation>正在重新对比</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n 个关联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n links</source>
        <translation>
            <numerusform>{shown} / %n 个关联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared themes</source>
        <translation>
            <numerusform>%n 个共同主题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n 词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n essays</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n 对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read:</source>
        <translation>
            <numerusform>%n 个文件无法读取：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contrasts</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n 个主题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots</source>
        <translation>
            <numerusform>%n 个快照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts</source>
        <translation>
            <numerusform>%n 项操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand where they stood</source>
        <translation>
            <numerusform>%n 项位置未变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have moved with changed words</source>
        <translation>
            <numerusform>%n 项随文字改动而移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have lost their place</source>
        <translation>
            <numerusform>%n 项已丢失位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts are in no snapshot yet: decisions, notes, links and marks.</source>
        <translation>
            <numerusform>%n 项操作尚未存入任何快照：决定、批注、关联与标记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chance alone would show one in about %n such pairs of texts.</source>
        <translation>
            <numerusform>若仅凭偶然，约每 %n 对此类文本中出现一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chance alone would show about %n here.</source>
        <translation>
            <numerusform>若仅凭偶然，此处约出现 %n 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{day} January {year}</source>
        <translation>{year}年1月{day}日</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{year}年2月{day}日</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{year}年3月{day}日</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{year}年4月{day}日</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{year}年5月{day}日</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{year}年6月{day}日</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{year}年7月{day}日</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{year}年8月{day}日</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{year}年9月{day}日</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{year}年10月{day}日</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{year}年11月{day}日</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{year}年12月{day}日</translation>
    </message>
</context>
<context>
    <name>DifferenceWindow</name>
    <message>
        <source>From {old} to {new}</source>
        <translation>从 {old} 到 {new}</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差别</translation>
    </message>
    <message>
        <source>The passages of this difference</source>
        <translation>此差别涉及的段落</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Go to the place in the snapshot that is open (Return)</source>
        <translation>前往当前打开的快照中的位置 (Return)</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy all differences (Ctrl+Shift+C)</source>
        <translation>复制全部差别 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>About the Essay</source>
        <translation>关于文章</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>2022-02-04, or 4 February 2022</source>
        <translation>2022-02-04，或 4 February 2022</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>two letters, such as en</source>
        <translation>两个字母，如 en</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误所在</translation>
    </message>
    <message>
        <source>That is no whole date: write it as 2022-02-04.</source>
        <translation>这不是完整日期：请写作 2022-02-04。</translation>
    </message>
    <message>
        <source>That is no language: write two letters, such as en.</source>
        <translation>这不是语言代码：请写两个字母，如 en。</translation>
    </message>
    <message>
        <source>{0}, as it is shown and compared</source>
        <translation>{0}，按显示与对比的文本计</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>While reading</source>
        <translation>读取时</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Bring back what was edited</source>
        <translation>恢复所编辑的内容</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Parts of the lower panel</source>
        <translation>下方面板的各部分</translation>
    </message>
    <message>
        <source>Close the lower panel</source>
        <translation>关闭下方面板</translation>
    </message>
    <message>
        <source>Close the lower panel (F8)</source>
        <translation>关闭下方面板 (F8)</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop to take this text as an essay</source>
        <translation>松开以将此文本作为文章</translation>
    </message>
</context>
<context>
    <name>EssayPane</name>
    <message>
        <source>Left essay</source>
        <translation>左侧文章</translation>
    </message>
    <message>
        <source>Right essay</source>
        <translation>右侧文章</translation>
    </message>
    <message>
        <source>Right essay: {title}</source>
        <translation>右侧文章：{title}</translation>
    </message>
    <message>
        <source>Left essay: {title}</source>
        <translation>左侧文章：{title}</translation>
    </message>
</context>
<context>
    <name>FileBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Close the editor (Ctrl+E)</source>
        <translation>关闭编辑器 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>More about the file</source>
        <translation>有关文件的更多操作</translation>
    </message>
    <message>
        <source>Save Codebook As…</source>
        <translation>编码本另存为…</translation>
    </message>
    <message>
        <source>Go Back to the Saved Codebook</source>
        <translation>恢复到已保存的编码本</translation>
    </message>
    <message>
        <source>Write the codebook to its file (%1, with the keys in here)</source>
        <translation>将编码本写入文件（%1，焦点在此时）</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1，未保存</translation>
    </message>
    <message>
        <source>%1, saved</source>
        <translation>%1，已保存</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open two essays (choose both, or the left one first)</source>
        <translation>打开两篇文章（同时选择，或先选左侧一篇）</translation>
    </message>
    <message>
        <source>Choose the essay to set beside {name}</source>
        <translation>选择与 {name} 并列的文章</translation>
    </message>
    <message>
        <source>Open a folder of essays</source>
        <translation>打开文章文件夹</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <translation>打开快照</translation>
    </message>
    <message>
        <source>Open a codebook</source>
        <translation>打开编码本</translation>
    </message>
    <message>
        <source>Save a snapshot</source>
        <translation>保存快照</translation>
    </message>
    <message>
        <source>Duplicate the snapshot</source>
        <translation>复制快照文件</translation>
    </message>
    <message>
        <source>Save your work on this comparison?</source>
        <translation>是否保存您在此对比上的工作？</translation>
    </message>
    <message>
        <source>Save the codebook</source>
        <translation>保存编码本</translation>
    </message>
    <message>
        <source>Essays</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Diptych snapshots</source>
        <translation>Diptych 快照</translation>
    </message>
    <message>
        <source>Codebooks</source>
        <translation>编码本</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both essays</source>
        <translation>在两篇文章中查找</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>全字匹配(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>区分大小写(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;gular expression</source>
        <translation>正则表达式(&amp;G)</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭 (Escape)</translation>
    </message>
    <message>
        <source>{left} left, {right} right</source>
        <translation>左 {left}，右 {right}</translation>
    </message>
    <message>
        <source>{number} of {total}: {words}</source>
        <translation>第 {number} 处，共 {total} 处：{words}</translation>
    </message>
</context>
<context>
    <name>FindPattern</name>
    <message>
        <source>This is no regular expression, at character {place}: {why}.</source>
        <translation>正则表达式有误，第 {place} 个字符处：{why}。</translation>
    </message>
    <message>
        <source>This pattern takes too long; make it simpler.</source>
        <translation>此表达式耗时过长，请加以简化。</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>‹ Start page</source>
        <translation>‹ 起始页</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>返回起始页</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Reading the essays…</source>
        <translation>正在读取文章…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>{essays}, {pairs}. One click opens a pair. Links are counted from a score of {score}.</source>
        <translation>{essays}，{pairs}。单击即可打开一对。关联自评分 {score} 起计数。</translation>
    </message>
    <message>
        <source>A pair needs two essays that can be read; there is one here.</source>
        <translation>一对需要两篇可读取的文章；此处只有一篇。</translation>
    </message>
    <message>
        <source>A pair needs two essays that can be read; there are none here.</source>
        <translation>一对需要两篇可读取的文章；此处一篇也没有。</translation>
    </message>
    <message>
        <source>Stopped. Pairs without figures can still be opened.</source>
        <translation>已停止。没有数据的对仍可打开。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>图</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>图所显示的内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the table as text or the map as a picture</source>
        <translation>将表格复制为文本，或将图复制为图片</translation>
    </message>
</context>
<context>
    <name>GalleryDesk</name>
    <message>
        <source>Comparing the two snapshots</source>
        <translation>正在比较两个快照</translation>
    </message>
</context>
<context>
    <name>GalleryModel</name>
    <message>
        <source>The file is no longer there: {path}</source>
        <translation>文件已不在原处：{path}</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>保存于 {when}</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Choose two snapshots that can be opened.</source>
        <translation>请选择两个可以打开的快照。</translation>
    </message>
    <message>
        <source>Copied to {name}.</source>
        <translation>已复制到 {name}。</translation>
    </message>
    <message>
        <source>Snapshots that you save or open will be listed here.</source>
        <translation>您保存或打开的快照将列于此处。</translation>
    </message>
    <message>
        <source>No snapshot holds these words.</source>
        <translation>没有快照含有这些词语。</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} / {all}</translation>
    </message>
    <message>
        <source>‹ Start page</source>
        <translation>‹ 起始页</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>返回起始页</translation>
    </message>
    <message>
        <source>Back to the start page (Alt+Home)</source>
        <translation>返回起始页 (Alt+Home)</translation>
    </message>
    <message>
        <source>Search titles, tags and file names</source>
        <translation>搜索标题、标签与文件名</translation>
    </message>
    <message>
        <source>Search titles, tags and file names (Ctrl+F)</source>
        <translation>搜索标题、标签与文件名 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>What the snapshots are sorted by</source>
        <translation>快照的排序依据</translation>
    </message>
    <message>
        <source>Last saved first</source>
        <translation>最近保存的在前</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>最近使用的在前</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按标题</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Compare the Two</source>
        <translation>比较两者</translation>
    </message>
    <message>
        <source>Title and Tags…</source>
        <translation>标题与标签…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>制作副本…</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Remove from the List</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
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
        <translation>没有编码本，就没有可用来标记的主题。</translation>
    </message>
    <message>
        <source>Select words in one of the texts, then mark them.</source>
        <translation>请先在其中一篇文章中选择词语，再作标记。</translation>
    </message>
    <message>
        <source>Reject the Mark of {theme}</source>
        <translation>拒绝“{theme}”的标记</translation>
    </message>
    <message>
        <source>Restore the Mark of {theme}</source>
        <translation>恢复“{theme}”的标记</translation>
    </message>
    <message>
        <source>&amp;Restore a Rejected Mark</source>
        <translation>恢复已拒绝的标记(&amp;R)</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Title of the codebook</source>
        <translation>编码本标题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the words, such as en; for texts that do not say theirs</source>
        <translation>词语的语言，如 en；用于未注明语言的文本</translation>
    </message>
    <message>
        <source>The whole codebook, lists and all</source>
        <translation>整个编码本，包括词表</translation>
    </message>
</context>
<context>
    <name>HereMenu</name>
    <message>
        <source>Theme: {name}</source>
        <translation>主题：{name}</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>What you have done, oldest first</source>
        <translation>您的操作，最早的在前</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>打开时的状态</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>L</source>
        <translation>左</translation>
    </message>
    <message>
        <source>R</source>
        <translation>右</translation>
    </message>
    <message>
        <source>+ new</source>
        <translation>+ 新增</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>− lost</source>
        <translation>− 失去</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Only what changes</source>
        <translation>仅显示变化</translation>
    </message>
    <message>
        <source>Leave out the hits that the saved codebook has as well</source>
        <translation>略去已保存的编码本中同样存在的命中</translation>
    </message>
    <message>
        <source>Hits of the theme in both essays</source>
        <translation>该主题在两篇文章中的命中</translation>
    </message>
    <message>
        <source>Enter or a click goes there</source>
        <translation>按回车或单击即可前往</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>+{count} new</source>
        <translation>+{count} 新增</translation>
    </message>
    <message>
        <source>−{count} lost</source>
        <translation>−{count} 失去</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>No themes are shown.</source>
        <translation>不显示主题。</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Untitled text</source>
        <translation>无标题文本</translation>
    </message>
    <message>
        <source>changes to the codebook</source>
        <translation>编码本的更改</translation>
    </message>
    <message>
        <source>Unsaved work was kept: {names}, {when}, {acts}.</source>
        <translation>已保留未保存的工作：{names}，{when}，{acts}。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>verbatim</source>
        <translation>逐字</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>意译</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未决</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>段落正文</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>列表项</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>页眉页脚</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>both treat it, and passages link</source>
        <translation>两篇都论及，且有段落关联</translation>
    </message>
    <message>
        <source>both treat it, no passages link</source>
        <translation>两篇都论及，但无段落关联</translation>
    </message>
    <message>
        <source>only the left essay treats it</source>
        <translation>仅左侧文章论及此主题</translation>
    </message>
    <message>
        <source>only the right essay treats it</source>
        <translation>仅右侧文章论及此主题</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>按评分</translation>
    </message>
    <message>
        <source>By place in the left essay</source>
        <translation>按左侧文章中的位置</translation>
    </message>
    <message>
        <source>By place in the right essay</source>
        <translation>按右侧文章中的位置</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>按长度</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>论及情况</translation>
    </message>
    <message>
        <source>Links shown when the pair is opened</source>
        <translation>打开该对时显示的关联</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>逐字</translation>
    </message>
    <message>
        <source>Links in the same words</source>
        <translation>用词相同的关联</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Links with at least half of the words in common</source>
        <translation>至少一半用词相同的关联</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>意译</translation>
    </message>
    <message>
        <source>Links in other words</source>
        <translation>用词不同的关联</translation>
    </message>
    <message>
        <source>Linked left</source>
        <translation>左侧关联率</translation>
    </message>
    <message>
        <source>How much of the left essay lies in a link</source>
        <translation>左侧文章中处于关联内的比例</translation>
    </message>
    <message>
        <source>Linked right</source>
        <translation>右侧关联率</translation>
    </message>
    <message>
        <source>How much of the right essay lies in a link</source>
        <translation>右侧文章中处于关联内的比例</translation>
    </message>
    <message>
        <source>Shared themes</source>
        <translation>共同主题</translation>
    </message>
    <message>
        <source>Themes that both essays treat</source>
        <translation>两篇文章都论及的主题</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>沉默</translation>
    </message>
    <message>
        <source>Themes that both essays treat and that no link carries</source>
        <translation>两篇文章都论及而无关联承载的主题</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>单方主题</translation>
    </message>
    <message>
        <source>Themes that only one of the two essays treats</source>
        <translation>仅一篇文章论及的主题</translation>
    </message>
    <message>
        <source>{kind} {size}</source>
        <translation>{kind}{size}</translation>
    </message>
</context>
<context>
    <name>LinesEdit</name>
    <message>
        <source>%1: %2 left, %3 right</source>
        <translation>%1：左 %2，右 %3</translation>
    </message>
</context>
<context>
    <name>LinkDelegate</name>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
</context>
<context>
    <name>LinkDetail</name>
    <message>
        <source>The current link</source>
        <translation>当前关联</translation>
    </message>
    <message>
        <source>No passages of these two essays are linked.</source>
        <translation>这两篇文章之间没有关联的段落。</translation>
    </message>
    <message>
        <source>Click a tinted passage or a link, or press J: both ends come to one height.</source>
        <translation>单击着色的段落或关联，或按 J：两端将对齐到同一高度。</translation>
    </message>
    <message>
        <source>The essays are shown without links so far.</source>
        <translation>目前显示的文章尚无关联。</translation>
    </message>
</context>
<context>
    <name>LinkFilterBar</name>
    <message>
        <source>Words in a link</source>
        <translation>关联中的词语</translation>
    </message>
    <message>
        <source>Show links with these words</source>
        <translation>显示含有这些词语的关联</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Only with contrasts</source>
        <translation>仅有差异的</translation>
    </message>
    <message>
        <source>Only with a note or a tag</source>
        <translation>仅有批注或标签的</translation>
    </message>
    <message>
        <source>With the theme on both ends</source>
        <translation>两端都有该主题</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>Smaller links under larger ones</source>
        <translation>较小的关联归入较大的</translation>
    </message>
    <message>
        <source>Filter •</source>
        <translation>筛选 •</translation>
    </message>
    <message>
        <source>Some links are hidden by the filter</source>
        <translation>部分关联被筛选隐藏</translation>
    </message>
</context>
<context>
    <name>LinkTab</name>
    <message>
        <source>Both passages of the current link</source>
        <translation>当前关联的两个段落</translation>
    </message>
    <message>
        <source>Why this is a link</source>
        <translation>为何这是关联</translation>
    </message>
    <message>
        <source>Your note on this link</source>
        <translation>您对此关联的批注</translation>
    </message>
    <message>
        <source>Note on the current link</source>
        <translation>当前关联的批注</translation>
    </message>
    <message>
        <source>Tags, divided by commas</source>
        <translation>标签，以逗号分隔</translation>
    </message>
    <message>
        <source>Tags of the current link</source>
        <translation>当前关联的标签</translation>
    </message>
    <message>
        <source>Make a link the current one to see it in full here.</source>
        <translation>选中一个关联，即可在此查看其全貌。</translation>
    </message>
    <message>
        <source>Cut: the rest stands above.</source>
        <translation>已截断：其余见上方正文。</translation>
    </message>
    <message>
        <source>Rare words in common:</source>
        <translation>共有的罕见词：</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>批注(&amp;N)</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>标签(&amp;A)</translation>
    </message>
</context>
<context>
    <name>LinkedPages</name>
    <message>
        <source>Current link: {reason}. Here: {here}</source>
        <translation>当前关联：{reason}。此处：{here}</translation>
    </message>
</context>
<context>
    <name>LinksPanel</name>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Least score of the links shown</source>
        <translation>所显示关联的最低评分</translation>
    </message>
    <message>
        <source>Show links of at least this score</source>
        <translation>显示不低于此评分的关联</translation>
    </message>
    <message>
        <source>Links, best first</source>
        <translation>关联，最佳的在前</translation>
    </message>
    <message>
        <source>{score} or more</source>
        <translation>≥ {score}</translation>
    </message>
    <message>
        <source>The two essays share no passages.</source>
        <translation>两篇文章没有共同的段落。</translation>
    </message>
    <message>
        <source>No link of this score passes the filter.</source>
        <translation>没有此评分的关联通过筛选。</translation>
    </message>
    <message>
        <source>No link has this score. Weaker ones appear when the slider goes left.</source>
        <translation>没有关联达到此评分。向左移动滑块可显示较弱的关联。</translation>
    </message>
</context>
<context>
    <name>LostTab</name>
    <message>
        <source>Places that were lost or have moved</source>
        <translation>已丢失或移动的位置</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Go to the moved place (Return)</source>
        <translation>前往移动后的位置 (Return)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Say that the moved place is right (Y)</source>
        <translation>确认移动后的位置正确 (Y)</translation>
    </message>
    <message>
        <source>Confirm All</source>
        <translation>全部确认</translation>
    </message>
    <message>
        <source>Say that all moved places are right</source>
        <translation>确认所有移动后的位置正确</translation>
    </message>
    <message>
        <source>Put at the Selection</source>
        <translation>放到所选处</translation>
    </message>
    <message>
        <source>Put it where you have selected, for a link in both essays</source>
        <translation>放到您所选之处；关联则须在两篇文章中都选择</translation>
    </message>
    <message>
        <source>Let Go</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Let go of what has lost its place; it can be undone</source>
        <translation>放弃已丢失位置的内容；可以撤销</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>批注：{note}</translation>
    </message>
    <message>
        <source>link made by hand</source>
        <translation>手动关联</translation>
    </message>
    <message>
        <source>link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>theme {name}, {verdict}</source>
        <translation>主题 {name}，{verdict}</translation>
    </message>
    <message>
        <source>note on a passage</source>
        <translation>段落批注</translation>
    </message>
    <message>
        <source>paragraph that is {role}</source>
        <translation>作为{role}的段落</translation>
    </message>
    <message>
        <source>Nothing has lost its place or moved.</source>
        <translation>没有内容丢失位置或移动。</translation>
    </message>
    <message>
        <source>{lost} lost, {moved} moved</source>
        <translation>{lost} 处丢失，{moved} 处移动</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Opening the snapshot</source>
        <translation>正在打开快照</translation>
    </message>
    <message>
        <source>Bringing back your work</source>
        <translation>正在恢复您的工作</translation>
    </message>
    <message>
        <source>Reading the codebook</source>
        <translation>正在读取编码本</translation>
    </message>
    <message>
        <source>You stopped it; the essays are shown without links.</source>
        <translation>您已停止对比；文章显示时不含关联。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在对比</translation>
    </message>
</context>
<context>
    <name>MarkDetail</name>
    <message>
        <source>The current mark of a theme</source>
        <translation>当前的主题标记</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Previous mark (Shift+T)</source>
        <translation>上一个标记 (Shift+T)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next mark (T)</source>
        <translation>下一个标记 (T)</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>语境索引</translation>
    </message>
    <message>
        <source>List all places of this theme</source>
        <translation>列出此主题的所有位置</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Reject this mark, or remove it if it was made by hand (X)</source>
        <translation>拒绝此标记；若为手动标记则移除 (X)</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message>
        <source>Themes by essay</source>
        <translation>按文章的主题</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Without a codebook there are no themes.</source>
        <translation>没有编码本就没有主题。</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>{themes}, {silent} silent on a side or in the links</source>
        <translation>{themes}，其中 {silent} 个在一侧或关联中沉默</translation>
    </message>
    <message>
        <source>Which table of themes</source>
        <translation>哪种主题表</translation>
    </message>
    <message>
        <source>Together in a sentence</source>
        <translation>同句共现</translation>
    </message>
    <message>
        <source>Together in a paragraph</source>
        <translation>同段共现</translation>
    </message>
    <message>
        <source>Which essays are counted</source>
        <translation>计数哪些文章</translation>
    </message>
    <message>
        <source>Both essays</source>
        <translation>两篇文章</translation>
    </message>
    <message>
        <source>Left essay</source>
        <translation>左侧文章</translation>
    </message>
    <message>
        <source>Right essay</source>
        <translation>右侧文章</translation>
    </message>
    <message>
        <source>Only &amp;silences</source>
        <translation>仅沉默(&amp;S)</translation>
    </message>
    <message>
        <source>Themes of one essay only, or of both without a link between</source>
        <translation>仅一篇文章有的主题，或两篇都有而无关联的主题</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>As a &amp;Table</source>
        <translation>作为表格(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>作为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>As a &amp;Picture</source>
        <translation>作为图片(&amp;P)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>MovedPlaces</name>
    <message>
        <source>Lost Places</source>
        <translation>丢失的位置</translation>
    </message>
    <message>
        <source>Make a link that has moved the current one, or put the cursor where a note or a mark has moved.</source>
        <translation>请选中一个已移动的关联，或将光标置于批注或标记移动到的位置。</translation>
    </message>
</context>
<context>
    <name>NoteSteps</name>
    <message>
        <source>There are no notes.</source>
        <translation>没有批注。</translation>
    </message>
    <message>
        <source>Note in the left essay</source>
        <translation>左侧文章中的批注</translation>
    </message>
    <message>
        <source>Note in the right essay</source>
        <translation>右侧文章中的批注</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Please give one codebook at a time.</source>
        <translation>请一次只提供一个编码本。</translation>
    </message>
    <message>
        <source>A folder is opened by itself, not with other files.</source>
        <translation>文件夹须单独打开，不能与其他文件一起。</translation>
    </message>
    <message>
        <source>A snapshot is opened by itself, not with other files.</source>
        <translation>快照须单独打开，不能与其他文件一起。</translation>
    </message>
    <message>
        <source>Drop to take this essay</source>
        <translation>松开以加入此文章</translation>
    </message>
    <message>
        <source>Drop to compare these two essays</source>
        <translation>松开以对比这两篇文章</translation>
    </message>
    <message>
        <source>Drop to list all pairs of these essays</source>
        <translation>松开以列出这些文章的所有对</translation>
    </message>
    <message>
        <source>Drop to list all pairs of essays in this folder</source>
        <translation>松开以列出此文件夹中文章的所有对</translation>
    </message>
    <message>
        <source>Drop to open this snapshot</source>
        <translation>松开以打开此快照</translation>
    </message>
    <message>
        <source>Drop to use this codebook</source>
        <translation>松开以使用此编码本</translation>
    </message>
    <message>
        <source>These files cannot be opened together</source>
        <translation>这些文件不能一起打开</translation>
    </message>
</context>
<context>
    <name>OriginalsDesk</name>
    <message>
        <source>Comparing anew</source>
        <translation>正在重新对比</translation>
    </message>
    <message>
        <source>The files of these texts were not found, so there is nothing to compare again.</source>
        <translation>未找到这些文本的文件，因此无从重新对比。</translation>
    </message>
    <message>
        <source>The files are as they were when they were read.</source>
        <translation>文件与读取时相同。</translation>
    </message>
    <message>
        <source>Compare Anew</source>
        <translation>重新对比</translation>
    </message>
    <message>
        <source>Compared anew with the file as it is now.</source>
        <translation>已与文件的现状重新对比。</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>显示这些位置</translation>
    </message>
    <message>
        <source>Compared anew. Of your decisions, notes and marks {one}, {two}, and {three}.</source>
        <translation>已重新对比。在您的决定、批注与标记中：{one}，{two}，{three}。</translation>
    </message>
    <message>
        <source>“{name}” in “{folder}” has changed since it was read.</source>
        <translation>“{folder}”中的“{name}”自读取后已改动。</translation>
    </message>
    <message>
        <source>“{one}” and “{two}” have changed since they were read.</source>
        <translation>“{one}”与“{two}”自读取后已改动。</translation>
    </message>
</context>
<context>
    <name>PageDrawer</name>
    <message>
        <source>Concordance</source>
        <translation>语境索引</translation>
    </message>
    <message>
        <source>Themes Matrix</source>
        <translation>主题矩阵</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>PairMap</name>
    <message>
        <source>Map of all pairs</source>
        <translation>所有对的图</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>尚未对比</translation>
    </message>
</context>
<context>
    <name>PairTableModel</name>
    <message>
        <source>Right essay</source>
        <translation>右侧文章</translation>
    </message>
    <message>
        <source>Left essay</source>
        <translation>左侧文章</translation>
    </message>
</context>
<context>
    <name>PairTableView</name>
    <message>
        <source>Pairs of essays</source>
        <translation>文章对</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the work in progress</source>
        <translation>取消正在进行的工作</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Take It Out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This takes out what was noted beside it: %1</source>
        <translation>旁边所记的内容将一并移除：%1</translation>
    </message>
</context>
<context>
    <name>RibbonCanvas</name>
    <message>
        <source>Ribbons between the two essays</source>
        <translation>两篇文章之间的连接带</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>All of these, one to a line</source>
        <translation>须全部出现，每行一个</translation>
    </message>
    <message>
        <source>Only with one of these</source>
        <translation>仅当有其中之一</translation>
    </message>
    <message>
        <source>Not with any of these</source>
        <translation>不得有其中任何一个</translation>
    </message>
    <message>
        <source>in one sentence</source>
        <translation>在同一句中</translation>
    </message>
    <message>
        <source>in one paragraph</source>
        <translation>在同一段中</translation>
    </message>
    <message>
        <source>within words:</source>
        <translation>词距不超过：</translation>
    </message>
    <message>
        <source>How near to each other</source>
        <translation>彼此距离</translation>
    </message>
    <message>
        <source>How near to each other the words must stand</source>
        <translation>词语之间须相距多近</translation>
    </message>
    <message>
        <source>Words from the first to the last</source>
        <translation>从首词到末词的词数</translation>
    </message>
    <message>
        <source>Words from the first to the last of them</source>
        <translation>其中从首词到末词的词数</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>按此顺序</translation>
    </message>
    <message>
        <source>Only in the order in which they are written</source>
        <translation>仅按书写的顺序</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>有日期</translation>
    </message>
    <message>
        <source>Only with a date from one day to another</source>
        <translation>仅当有某日至某日之间的日期</translation>
    </message>
    <message>
        <source>From this day, such as 2022-02-01</source>
        <translation>自此日起，如 2022-02-01</translation>
    </message>
    <message>
        <source>To this day, such as 2022-02-28</source>
        <translation>至此日止，如 2022-02-28</translation>
    </message>
    <message>
        <source>or no date</source>
        <translation>或无日期</translation>
    </message>
    <message>
        <source>A sentence without any date will do as well</source>
        <translation>没有任何日期的句子亦可</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Words that must or must not stand near, and dates</source>
        <translation>附近必须或不得出现的词语，以及日期</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>Also: %1 (under YAML)</source>
        <translation>另有：%1（见 YAML）</translation>
    </message>
    <message>
        <source>%1 left, %2 right</source>
        <translation>左 %1，右 %2</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>上移规则</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>下移规则</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>删除规则</translation>
    </message>
    <message>
        <source>Only with one of these nearby</source>
        <translation>仅当附近有其中之一</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>New Rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Add a rule: words that stand near each other</source>
        <translation>添加规则：彼此邻近的词语</translation>
    </message>
    <message>
        <source>A rule asks for several words near each other, in any order or in one.</source>
        <translation>规则要求若干词语彼此邻近，顺序可任意或固定。</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Opening the snapshot</source>
        <translation>正在打开快照</translation>
    </message>
    <message>
        <source>Bringing back your work</source>
        <translation>正在恢复您的工作</translation>
    </message>
    <message>
        <source>Reading the codebook</source>
        <translation>正在读取编码本</translation>
    </message>
    <message>
        <source>Comparing: {done} of {count} pairs done</source>
        <translation>正在对比：已完成 {done} / {count} 对</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Ways to begin</source>
        <translation>开始方式</translation>
    </message>
    <message>
        <source>Two essays side by side: the passages they share, where they differ, and what both are about.</source>
        <translation>两篇文章并列：共有的段落、不同之处，以及共同的主题。</translation>
    </message>
    <message>
        <source>Open two essays…</source>
        <translation>打开两篇文章…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open a snapshot…</source>
        <translation>打开快照…</translation>
    </message>
    <message>
        <source>Your snapshots</source>
        <translation>您的快照</translation>
    </message>
    <message>
        <source>All snapshots that you have saved or opened (Ctrl+Shift+G)</source>
        <translation>您保存或打开过的所有快照 (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>or drop the files anywhere on this window</source>
        <translation>或将文件拖到窗口任意位置</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Begin with a sample</source>
        <translation>从示例开始</translation>
    </message>
    <message>
        <source>Five essays on relations between China and Russia since 2022, each from another standpoint. One click opens a pair.</source>
        <translation>五篇关于 2022 年以来中俄关系的文章，立场各异。单击即可打开一对。</translation>
    </message>
    <message>
        <source>Pair: {titles}</source>
        <translation>一对：{titles}</translation>
    </message>
    <message>
        <source>Snapshot: {titles}</source>
        <translation>快照：{titles}</translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>Summary of the pair</source>
        <translation>该对文章的概要</translation>
    </message>
</context>
<context>
    <name>TakingPart</name>
    <message>
        <source>Comparing again</source>
        <translation>正在重新对比</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Something went wrong inside Diptych ({fault}).</source>
        <translation>Diptych 内部出错（{fault}）。</translation>
    </message>
</context>
<context>
    <name>TextSettings</name>
    <message>
        <source>Text of the essays</source>
        <translation>文章文字</translation>
    </message>
    <message>
        <source>Usual Text</source>
        <translation>默认文字</translation>
    </message>
    <message>
        <source>PT Serif (shipped)</source>
        <translation>PT Serif（内置）</translation>
    </message>
    <message>
        <source>Serif of the system</source>
        <translation>系统衬线字体</translation>
    </message>
    <message>
        <source>Sans serif of the system</source>
        <translation>系统无衬线字体</translation>
    </message>
    <message>
        <source> × size</source>
        <translation> × 字号</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 个字符</translation>
    </message>
    <message>
        <source>&amp;Face</source>
        <translation>字体(&amp;F)</translation>
    </message>
    <message>
        <source>The face that essays are set in</source>
        <translation>文章所用的字体</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>字号(&amp;S)</translation>
    </message>
    <message>
        <source>Also Ctrl with the wheel</source>
        <translation>也可按住 Ctrl 滚动滚轮</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>行距(&amp;L)</translation>
    </message>
    <message>
        <source>The distance from line to line</source>
        <translation>行与行之间的距离</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>行宽(&amp;M)</translation>
    </message>
    <message>
        <source>Characters in a line where the window is wide enough</source>
        <translation>窗口足够宽时每行的字符数</translation>
    </message>
    <message>
        <source>Face, size, lines and measure as at first</source>
        <translation>字体、字号、行距与行宽恢复初始值</translation>
    </message>
</context>
<context>
    <name>ThemeForm</name>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source> words</source>
        <translation> 词</translation>
    </message>
    <message>
        <source>How near these may not stand</source>
        <translation>这些词不得出现在多近处</translation>
    </message>
    <message>
        <source>How many words before or after</source>
        <translation>前后多少词</translation>
    </message>
    <message>
        <source>The theme finds all of these.</source>
        <translation>此主题能找到以上全部。</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>未找到：%1</translation>
    </message>
    <message>
        <source>Phrases, one to a line</source>
        <translation>短语，每行一个</translation>
    </message>
    <message>
        <source>Exact forms, letter for letter</source>
        <translation>精确形式，逐字匹配</translation>
    </message>
    <message>
        <source>Not in a sentence with</source>
        <translation>不与以下词语同句</translation>
    </message>
    <message>
        <source>Not as a part of</source>
        <translation>不作为以下词语的一部分</translation>
    </message>
    <message>
        <source>Not near</source>
        <translation>不靠近</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例句</translation>
    </message>
    <message>
        <source>Includes the themes</source>
        <translation>包含的主题</translation>
    </message>
    <message>
        <source>Found in every inflection; (a|b) is one or the other, &lt;name&gt; a list</source>
        <translation>匹配一切屈折形式；(a|b) 为其一，&lt;name&gt; 为词表</translation>
    </message>
    <message>
        <source>Found only as they are written</source>
        <translation>仅按书写形式匹配</translation>
    </message>
    <message>
        <source>No hit in a sentence that holds one of these</source>
        <translation>句中含有其中之一则不命中</translation>
    </message>
    <message>
        <source>No hit that is only a part of one of these</source>
        <translation>仅为其中之一的一部分则不命中</translation>
    </message>
    <message>
        <source>No hit with one of these a few words before or after it</source>
        <translation>前后数词内有其中之一则不命中</translation>
    </message>
    <message>
        <source>Sentences that carry the theme, one to a line</source>
        <translation>体现该主题的句子，每行一个</translation>
    </message>
    <message>
        <source>Ids of themes whose hits are hits of this one too, one to a line</source>
        <translation>其命中亦为本主题命中的主题标识，每行一个</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens; what links and snapshots go by</source>
        <translation>字母、数字与连字符；关联与快照据此识别</translation>
    </message>
    <message>
        <source>What counts, and what does not</source>
        <translation>哪些算在内，哪些不算</translation>
    </message>
    <message>
        <source>The theme as it is written; every key can be changed here</source>
        <translation>主题的原始写法；每个键都可在此修改</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>near means within</source>
        <translation>“靠近”指不超过</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>About</source>
        <translation>概述</translation>
    </message>
    <message>
        <source>Parts of the theme</source>
        <translation>主题的各部分</translation>
    </message>
</context>
<context>
    <name>ThemeModel</name>
    <message>
        <source>In both essays</source>
        <translation>两篇文章都有</translation>
    </message>
    <message>
        <source>Only in the left essay</source>
        <translation>仅左侧文章</translation>
    </message>
    <message>
        <source>Only in the right essay</source>
        <translation>仅右侧文章</translation>
    </message>
    <message>
        <source>In neither</source>
        <translation>两篇都没有</translation>
    </message>
    <message>
        <source>{theme}, {left} left, {right} right</source>
        <translation>{theme}，左 {left}，右 {right}</translation>
    </message>
    <message>
        <source>{left} of the words left, {right} right</source>
        <translation>占左侧词语的 {left}，右侧的 {right}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>less than 0.1%</source>
        <translation>不足 0.1%</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
</context>
<context>
    <name>ThemePicker</name>
    <message>
        <source>Choose a theme</source>
        <translation>选择主题</translation>
    </message>
    <message>
        <source>Mark with theme…</source>
        <translation>标记主题…</translation>
    </message>
    <message>
        <source>Words of the theme</source>
        <translation>主题的词语</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>ThemeSteps</name>
    <message>
        <source>Link: {reason}.</source>
        <translation>关联：{reason}。</translation>
    </message>
</context>
<context>
    <name>ThemeTree</name>
    <message>
        <source>Themes of the codebook</source>
        <translation>编码本的主题</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Drag a theme, or press Ctrl+Shift and an arrow key, to move it; Delete takes it out</source>
        <translation>拖动主题，或按 Ctrl+Shift 加方向键移动；按 Delete 移除</translation>
    </message>
    <message>
        <source>New Theme</source>
        <translation>新建主题</translation>
    </message>
    <message>
        <source>New Theme Inside</source>
        <translation>新建下级主题</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move Out</source>
        <translation>移出一级</translation>
    </message>
    <message>
        <source>Move In</source>
        <translation>移入一级</translation>
    </message>
    <message>
        <source>Delete Theme</source>
        <translation>删除主题</translation>
    </message>
</context>
<context>
    <name>ThemesPanel</name>
    <message>
        <source>No codebook</source>
        <translation>无编码本</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>编码本</translation>
    </message>
    <message>
        <source>Codebook: {name}. Change or drop it</source>
        <translation>编码本：{name}。更换或停用</translation>
    </message>
    <message>
        <source>{count} shared</source>
        <translation>{count} 个共同</translation>
    </message>
    <message>
        <source>Do Not &amp;Highlight</source>
        <translation>不突出显示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>突出显示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Only This Theme	Alt+Click</source>
        <translation>仅此主题(&amp;O)	Alt+单击</translation>
    </message>
    <message>
        <source>&amp;Concordance	Shift+Return</source>
        <translation>语境索引(&amp;C)	Shift+Return</translation>
    </message>
    <message>
        <source>Themes, with their counts left and right</source>
        <translation>主题及其左右计数</translation>
    </message>
    <message>
        <source>Without a codebook no themes are looked for. Choose one to see which themes the two essays share.</source>
        <translation>没有编码本便不查找主题。请选择一个，以查看两篇文章的共同主题。</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>All shared</source>
        <translation>全部共同</translation>
    </message>
    <message>
        <source>Highlight all shared themes, or none</source>
        <translation>突出显示全部共同主题，或全不显示</translation>
    </message>
    <message>
        <source>Filter themes</source>
        <translation>筛选主题</translation>
    </message>
    <message>
        <source>Filter themes by their words</source>
        <translation>按词语筛选主题</translation>
    </message>
    <message>
        <source>Looks in labels, descriptions and phrases</source>
        <translation>在名称、说明与短语中查找</translation>
    </message>
    <message>
        <source>No theme holds these words.</source>
        <translation>没有主题含有这些词语。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Same words</source>
        <translation>用词相同</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>意译</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>评分 {score}</translation>
    </message>
    <message>
        <source>Found by {rule}</source>
        <translation>依据：{rule}</translation>
    </message>
</context>
<context>
    <name>TitleDialog</name>
    <message>
        <source>Properties of the Snapshot</source>
        <translation>快照属性</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Your own name for the snapshot; the titles of the texts if empty</source>
        <translation>您给快照起的名称；留空则用文本标题</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>seminar, to cite</source>
        <translation>研讨课, 待引用</translation>
    </message>
    <message>
        <source>Words to find the snapshot by, parted by commas</source>
        <translation>用于查找快照的词语，以逗号分隔</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误所在</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>Tags are parted by commas.</source>
        <translation>标签以逗号分隔。</translation>
    </message>
</context>
<context>
    <name>TwoPages</name>
    <message>
        <source>Overview of the left essay</source>
        <translation>左侧文章概览</translation>
    </message>
    <message>
        <source>Overview of the right essay</source>
        <translation>右侧文章概览</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Chance alone would show hardly any here.</source>
        <translation>若仅凭偶然，此处几乎不会出现。</translation>
    </message>
    <message>
        <source>Chance alone would show about one here.</source>
        <translation>若仅凭偶然，此处约出现一个。</translation>
    </message>
    <message>
        <source>Both essays: {notice}</source>
        <translation>两篇文章：{notice}</translation>
    </message>
    <message>
        <source>Untitled text</source>
        <translation>无标题文本</translation>
    </message>
    <message>
        <source>Link, score {score}, {kind}. Left: {left} Right: {right}</source>
        <translation>关联，评分 {score}，{kind}。左：{left} 右：{right}</translation>
    </message>
</context>
<context>
    <name>WorkCommands</name>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Select a passage in both essays first, then link them.</source>
        <translation>请先在两篇文章中各选一段，再建立关联。</translation>
    </message>
    <message>
        <source>Make a link the current one and select its right extent in one essay or in both.</source>
        <translation>请先选中一个关联，再在一篇或两篇文章中选出其正确范围。</translation>
    </message>
    <message>
        <source>Only links made by hand can be removed; reject this one.</source>
        <translation>只有手动建立的关联可以移除；此关联请改为拒绝。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message>
        <source>Hits by this line alone: left essay, right essay</source>
        <translation>仅此行的命中：左侧文章，右侧文章</translation>
    </message>
</context>
<context>
    <name>_Message</name>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
</TS>
