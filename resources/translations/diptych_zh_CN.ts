<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Diptych</source>
        <translation>关于 Diptych</translation>
    </message>
    <message>
        <source>Version {version}, under the MIT licence</source>
        <translation>版本 {version}，MIT 许可证</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>版本与许可证</translation>
    </message>
    <message>
        <source>The licence of a part stands below</source>
        <translation>所选组件的许可证见下方</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>The licence of the part</source>
        <translation>组件的许可证</translation>
    </message>
    <message>
        <source>The text of this licence is not installed with the part.</source>
        <translation>此许可证的全文未随组件安装。</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
    <message>
        <source>Copy all versions, for a bug report</source>
        <translation>复制全部版本信息，用于错误报告</translation>
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
        <source>in page furniture</source>
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
        <source>High &amp;Contrast, Light</source>
        <translation>高对比度，浅色(&amp;C)</translation>
    </message>
    <message>
        <source>High C&amp;ontrast, Dark</source>
        <translation>高对比度，深色(&amp;O)</translation>
    </message>
    <message>
        <source>Ne&amp;w Tab</source>
        <translation>新建标签页(&amp;W)</translation>
    </message>
    <message>
        <source>Reop&amp;en Closed Tab</source>
        <translation>重新打开已关闭的标签页(&amp;E)</translation>
    </message>
    <message>
        <source>Reopen the Pre&amp;vious Session</source>
        <translation>重新打开上次的会话(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>下一个标签页(&amp;X)</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>Pre&amp;vious Tab</source>
        <translation>上一个标签页(&amp;V)</translation>
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
        <source>Note on the Se&amp;lection…</source>
        <translation>为所选文字写批注(&amp;S)…</translation>
    </message>
    <message>
        <source>List of Not&amp;es</source>
        <translation>批注列表(&amp;E)</translation>
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
        <source>First &amp;Steps</source>
        <translation>入门(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>显示日志(&amp;L)</translation>
    </message>
    <message>
        <source>Swap Sides</source>
        <translation>左右对调</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;E)…</translation>
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
        <source>Next Con&amp;trast</source>
        <translation>下一处差异(&amp;T)</translation>
    </message>
    <message>
        <source>Previous Cont&amp;rast</source>
        <translation>上一处差异(&amp;R)</translation>
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
        <source>%n accepted</source>
        <translation>
            <numerusform>已接受 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>已拒绝 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>手动 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n 处标记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n 个句子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n 个自然段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read:</source>
        <translation>
            <numerusform>%n 个文件无法读取：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copy {number} of %n</source>
        <translation>
            <numerusform>第 {number} 处，共 %n 处</numerusform>
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
    <name>Desk</name>
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
    <name>Difference</name>
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
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>编码本</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>borders</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>contrasts</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
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
        <source>least score</source>
        <translation>最低评分</translation>
    </message>
    <message>
        <source>links for 1,000 words</source>
        <translation>每千词关联数</translation>
    </message>
    <message>
        <source>notes take part</source>
        <translation>注释参与对比</translation>
    </message>
    <message>
        <source>references take part</source>
        <translation>参考文献参与对比</translation>
    </message>
    <message>
        <source>{one} new</source>
        <translation>{one} 个新增</translation>
    </message>
    <message>
        <source>{one} gone</source>
        <translation>{one} 个消失</translation>
    </message>
    <message>
        <source>{one} changed</source>
        <translation>{one} 个改动</translation>
    </message>
    <message>
        <source>{one} the same</source>
        <translation>{one} 个不变</translation>
    </message>
    <message>
        <source>tags {one}</source>
        <translation>标签 {one}</translation>
    </message>
    <message>
        <source>is {one}</source>
        <translation>为{one}</translation>
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
        <translation>从 {old} 到 {new}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>所涉内容</translation>
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
    <message>
        <source>+ new</source>
        <translation>+ 新增</translation>
    </message>
    <message>
        <source>− gone</source>
        <translation>− 消失</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ 改动</translation>
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
        <source>That is no whole date: write it as 2022-02-04.</source>
        <translation>这不是完整日期：请写作 2022-02-04。</translation>
    </message>
    <message>
        <source>That is no language: choose one, or write its code.</source>
        <translation>这不是语言：请选择一种，或填写其代码。</translation>
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
    <name>Engine</name>
    <message numerus="yes">
        <source>%n links of sentences stand close together on both sides, word for word.</source>
        <translation>
            <numerusform>两侧各有 %n 个句子关联彼此邻近，逐字相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links of sentences stand close together on both sides; shares words in other forms only.</source>
        <translation>
            <numerusform>两侧各有 %n 个句子关联彼此邻近；共有词语仅见于其他词形。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links of sentences stand close together on both sides; shares {both}.</source>
        <translation>
            <numerusform>两侧各有 %n 个句子关联彼此邻近；共有{both}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more words</source>
        <translation>
            <numerusform>另外 %n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>A change does not say when it was made.</source>
        <translation>有一项更改未注明时间。</translation>
    </message>
    <message>
        <source>A change does nothing, or one thing twice.</source>
        <translation>有一项更改无任何作用，或重复同一操作。</translation>
    </message>
    <message>
        <source>A change gives its time in another form than usual.</source>
        <translation>有一项更改的时间格式不符。</translation>
    </message>
    <message>
        <source>A code without a name (line {line}) is called “Unnamed”.</source>
        <translation>第 {line} 行的代码没有名称，现命名为“Unnamed”。</translation>
    </message>
    <message>
        <source>A heading has a level from 1 to 6, another block none.</source>
        <translation>标题的级别为 1 至 6，其他块没有级别。</translation>
    </message>
    <message>
        <source>A snapshot has at most {most_tags} tags.</source>
        <translation>一个快照最多有 {most_tags} 个标签。</translation>
    </message>
    <message>
        <source>A star needs a letter or a word beside it.</source>
        <translation>星号旁须有字母或词语。</translation>
    </message>
    <message>
        <source>A step is on something unknown, {on}.</source>
        <translation>有一步针对未知的对象：{on}。</translation>
    </message>
    <message>
        <source>A step of a change changes nothing.</source>
        <translation>更改中有一步未作任何改动。</translation>
    </message>
    <message>
        <source>A step takes nothing away.</source>
        <translation>有一步未移除任何内容。</translation>
    </message>
    <message>
        <source>A tag has at most {longest_tag} characters, and none that are odd.</source>
        <translation>标签最长 {longest_tag} 个字符，且不得含异常字符。</translation>
    </message>
    <message>
        <source>A theme cannot stand inside itself.</source>
        <translation>主题不能置于其自身之内。</translation>
    </message>
    <message>
        <source>A title has at most {longest_title} characters, and none that are odd.</source>
        <translation>标题最长 {longest_title} 个字符，且不得含异常字符。</translation>
    </message>
    <message>
        <source>A {what} is one line of text without spaces around it.</source>
        <translation>{what}须为一行文字，首尾不留空格。</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n links</source>
        <translation>
            <numerusform>接受了 %n 个关联</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted link {name}</source>
        <translation>接受了关联 {name}</translation>
    </message>
    <message>
        <source>Add the theme “{label}”</source>
        <translation>添加主题“{label}”</translation>
    </message>
    <message>
        <source>Add “{more}” to “{label}”</source>
        <translation>将“{more}”加入“{label}”</translation>
    </message>
    <message>
        <source>An edit of the codebook does not fit the codebook.</source>
        <translation>有一处编码本编辑与编码本不符。</translation>
    </message>
    <message>
        <source>An entry is on something unknown, {on}.</source>
        <translation>有一条记录针对未知的对象：{on}。</translation>
    </message>
    <message>
        <source>Another window is bringing this work back, or has done so.</source>
        <translation>另一窗口正在恢复或已恢复这些工作。</translation>
    </message>
    <message>
        <source>Both ends carry the theme {named}.</source>
        <translation>两侧均有主题{named}。</translation>
    </message>
    <message>
        <source>Both ends carry the themes {named}.</source>
        <translation>两侧均有主题{named}。</translation>
    </message>
    <message>
        <source>Change the YAML of the codebook</source>
        <translation>修改编码本的 YAML</translation>
    </message>
    <message>
        <source>Change the YAML of “{label}”</source>
        <translation>修改“{label}”的 YAML</translation>
    </message>
    <message>
        <source>Change the id “{theme}” to “{new}”</source>
        <translation>将标识“{theme}”改为“{new}”</translation>
    </message>
    <message>
        <source>Change the {key} of the codebook</source>
        <translation>修改编码本的 {key}</translation>
    </message>
    <message>
        <source>Change “{key}” of “{label}”</source>
        <translation>修改“{label}”的“{key}”</translation>
    </message>
    <message>
        <source>Comparing neighbours</source>
        <translation>正在比较相邻句子</translation>
    </message>
    <message>
        <source>Comparing sentences</source>
        <translation>正在比较句子</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %n moved places</source>
        <translation>
            <numerusform>确认了 %n 处移动后的位置</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed a moved place</source>
        <translation>确认了一处移动后的位置</translation>
    </message>
    <message>
        <source>Corrected the borders of link {name}</source>
        <translation>更正了关联 {name} 的范围</translation>
    </message>
    <message>
        <source>Corrected the details of A</source>
        <translation>更正了左侧文章的信息</translation>
    </message>
    <message>
        <source>Corrected the details of B</source>
        <translation>更正了右侧文章的信息</translation>
    </message>
    <message>
        <source>Decisions and notes</source>
        <translation>决定与批注</translation>
    </message>
    <message>
        <source>Delete the theme “{label}”</source>
        <translation>删除主题“{label}”</translation>
    </message>
    <message>
        <source>Differs: {named}</source>
        <translation>差异：{named}</translation>
    </message>
    <message>
        <source>Edited the codebook</source>
        <translation>编辑了编码本</translation>
    </message>
    <message>
        <source>Explaining the links</source>
        <translation>正在说明关联的理由</translation>
    </message>
    <message>
        <source>First essay: {notice}</source>
        <translation>第一篇文章：{notice}</translation>
    </message>
    <message>
        <source>Gave a lost place back</source>
        <translation>为丢失的内容重新定位</translation>
    </message>
    <message>
        <source>Joining passages</source>
        <translation>正在合并段落</translation>
    </message>
    <message>
        <source>Let go of what had lost its place</source>
        <translation>放弃了已丢失位置的内容</translation>
    </message>
    <message>
        <source>Linked two passages</source>
        <translation>关联了两处段落</translation>
    </message>
    <message>
        <source>Looking for phrases</source>
        <translation>正在查找短语</translation>
    </message>
    <message>
        <source>Looking for sentences that share rare words</source>
        <translation>正在查找共有罕见词的句子</translation>
    </message>
    <message>
        <source>Looking for themes</source>
        <translation>正在查找主题</translation>
    </message>
    <message>
        <source>Made a passage of A {value}</source>
        <translation>将左侧文章的一处设为{value}</translation>
    </message>
    <message>
        <source>Made a passage of B {value}</source>
        <translation>将右侧文章的一处设为{value}</translation>
    </message>
    <message>
        <source>Made by hand.</source>
        <translation>手动建立。</translation>
    </message>
    <message>
        <source>Marked a passage of A as {label}</source>
        <translation>将左侧文章的一处标记为 {label}</translation>
    </message>
    <message>
        <source>Marked a passage of B as {label}</source>
        <translation>将右侧文章的一处标记为 {label}</translation>
    </message>
    <message>
        <source>Move the theme “{label}”</source>
        <translation>移动主题“{label}”</translation>
    </message>
    <message>
        <source>Moved with changed words.</source>
        <translation>已随文字改动而移动。</translation>
    </message>
    <message>
        <source>Moved with changed words; its place is to be confirmed.</source>
        <translation>已随文字改动而移动；位置有待确认。</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>批注：{note}</translation>
    </message>
    <message>
        <source>Only the first {most_pages} of the {count} pages of “{shown}” were read.</source>
        <translation>“{shown}”共 {count} 页，只读取了前 {most_pages} 页。</translation>
    </message>
    <message>
        <source>Only what had a place in a text can lose it.</source>
        <translation>只有在文中有位置的内容才会丢失位置。</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument 文本</translation>
    </message>
    <message>
        <source>RTF document</source>
        <translation>RTF 文档</translation>
    </message>
    <message>
        <source>Rare words in common: {words}</source>
        <translation>共有的罕见词：{words}</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>正在读取词语</translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n links</source>
        <translation>
            <numerusform>拒绝了 %n 个关联</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected a mark of {label} in A</source>
        <translation>拒绝了左侧文章中 {label} 的一处标记</translation>
    </message>
    <message>
        <source>Rejected a mark of {label} in B</source>
        <translation>拒绝了右侧文章中 {label} 的一处标记</translation>
    </message>
    <message>
        <source>Rejected link {name}</source>
        <translation>拒绝了关联 {name}</translation>
    </message>
    <message>
        <source>Removed a link made by hand</source>
        <translation>移除了一个手动建立的关联</translation>
    </message>
    <message>
        <source>Removed a note on a passage of A</source>
        <translation>移除了左侧文章一处的批注</translation>
    </message>
    <message>
        <source>Removed a note on a passage of B</source>
        <translation>移除了右侧文章一处的批注</translation>
    </message>
    <message>
        <source>Removed the note on link {name}</source>
        <translation>移除了关联 {name} 的批注</translation>
    </message>
    <message>
        <source>Rows with a phrase or a colour that says nothing: {shown} and others.</source>
        <translation>短语或颜色无意义的行：{shown} 等。</translation>
    </message>
    <message>
        <source>Rows with a phrase or a colour that says nothing: {shown}.</source>
        <translation>短语或颜色无意义的行：{shown}。</translation>
    </message>
    <message>
        <source>Scoring sentences</source>
        <translation>正在为句子评分</translation>
    </message>
    <message>
        <source>Second essay: {notice}</source>
        <translation>第二篇文章：{notice}</translation>
    </message>
    <message>
        <source>Select where it belongs in both essays first.</source>
        <translation>请先在两篇文章中选出它所属之处。</translation>
    </message>
    <message>
        <source>Select where it belongs in the {text} essay first.</source>
        <translation>请先在{text}文章中选出它所属之处。</translation>
    </message>
    <message>
        <source>Sets of codes have no place in a codebook of Diptych and were left out: {named} and others.</source>
        <translation>代码集在 Diptych 的编码本中无处安放，已略去：{named} 等。</translation>
    </message>
    <message>
        <source>Sets of codes have no place in a codebook of Diptych and were left out: {named}.</source>
        <translation>代码集在 Diptych 的编码本中无处安放，已略去：{named}。</translation>
    </message>
    <message numerus="yes">
        <source>Shares words in other forms only; %n words differ.</source>
        <translation>
            <numerusform>共有词语仅见于其他词形；有 %n 个词不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares words in other forms only; 1 word differs.</source>
        <translation>共有词语仅见于其他词形；有 1 个词不同。</translation>
    </message>
    <message numerus="yes">
        <source>Shares {both}; %n words differ.</source>
        <translation>
            <numerusform>共有{both}；有 %n 个词不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares {both}; 1 word differs.</source>
        <translation>共有{both}；有 1 个词不同。</translation>
    </message>
    <message>
        <source>Something other than an object stands where one must.</source>
        <translation>应为对象之处是别的内容。</translation>
    </message>
    <message>
        <source>Tagged link {name} with {kept}</source>
        <translation>为关联 {name} 加上标签 {kept}</translation>
    </message>
    <message>
        <source>Tags come once each, and {most_tags} at most.</source>
        <translation>标签不得重复，最多 {most_tags} 个。</translation>
    </message>
    <message>
        <source>Tags: {tags}.</source>
        <translation>标签：{tags}。</translation>
    </message>
    <message>
        <source>The best {kept} of {found} links are given; those left out score {score} or less.</source>
        <translation>只给出 {found} 个关联中最好的 {kept} 个；其余的评分为 {score} 或更低。</translation>
    </message>
    <message>
        <source>The code “{label}” has the GUID of another one and gets a new one.</source>
        <translation>代码“{label}”的 GUID 与另一代码相同，现换用新的。</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>对比已取消。</translation>
    </message>
    <message>
        <source>The date in the header (“{words}”) is left out, since it is not a whole date such as 2022-02-04.</source>
        <translation>已略去文件头中的日期（“{words}”）：它不是 2022-02-04 这样的完整日期。</translation>
    </message>
    <message>
        <source>The date in the header is left out, since it is not a whole date such as 2022-02-04.</source>
        <translation>已略去文件头中的日期：它不是 2022-02-04 这样的完整日期。</translation>
    </message>
    <message>
        <source>The date of the text is not known, so “this year” or “recently” say nothing to the rules of {named}.</source>
        <translation>文本的日期未知，因此“this year”或“recently”对以下主题的规则没有意义：{named}。</translation>
    </message>
    <message>
        <source>The date of “{name}”, {date}, is the day on which the file was made; correct it if the text is older.</source>
        <translation>“{name}”的日期 {date} 是文件生成之日；若文本更早，请更正。</translation>
    </message>
    <message>
        <source>The encoding of “{name}” could not be told: save it as UTF-8 and open that.</source>
        <translation>无法判断“{name}”的编码：请存为 UTF-8 后再打开。</translation>
    </message>
    <message>
        <source>The encoding of “{name}” is a guess: {encoding}.</source>
        <translation>“{name}”的编码系推测：{encoding}。</translation>
    </message>
    <message>
        <source>The header at the top could not be read ({reason}); it is shown as part of the text.</source>
        <translation>开头的文件头无法读取（{reason}）；现作为正文的一部分显示。</translation>
    </message>
    <message>
        <source>The history holds too many long codebooks.</source>
        <translation>历史记录中长编码本过多。</translation>
    </message>
    <message>
        <source>The key {key} has no proper value.</source>
        <translation>键 {key} 的值不当。</translation>
    </message>
    <message>
        <source>The key {key} is missing.</source>
        <translation>缺少键 {key}。</translation>
    </message>
    <message>
        <source>The last acts in the journal were damaged and are gone.</source>
        <translation>日志中最后的操作已损坏并丢失。</translation>
    </message>
    <message>
        <source>The least score must lie between 0 and 1, and {min_score} does not.</source>
        <translation>最低评分须在 0 与 1 之间，{min_score} 不在其中。</translation>
    </message>
    <message>
        <source>The most links for 1,000 words must be 1 or more, and {links_per_1000_words} is not.</source>
        <translation>每千词的关联上限须为 1 或更多，而不是 {links_per_1000_words}。</translation>
    </message>
    <message>
        <source>The passage from {start} to {end} is empty or lies outside text A, which has {side} characters.</source>
        <translation>从 {start} 到 {end} 的段落为空，或超出左侧文章（共 {side} 个字符）。</translation>
    </message>
    <message>
        <source>The passage from {start} to {end} is empty or lies outside text B, which has {side} characters.</source>
        <translation>从 {start} 到 {end} 的段落为空，或超出右侧文章（共 {side} 个字符）。</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>The rules below the description of “{label}” cannot be read any more; they stay in the description.</source>
        <translation>“{label}”说明下方的规则已无法读取；它们留在说明中。</translation>
    </message>
    <message numerus="yes">
        <source>The same %n words in the same order.</source>
        <translation>
            <numerusform>相同的 %n 个词，顺序一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same word.</source>
        <translation>同一个词。</translation>
    </message>
    <message>
        <source>The second snapshot holds the same texts the other way round.</source>
        <translation>第二个快照含相同文本，但左右相反。</translation>
    </message>
    <message>
        <source>The settings in {path} are damaged; the defaults hold.</source>
        <translation>{path} 中的设置已损坏；现用默认设置。</translation>
    </message>
    <message>
        <source>The settings in {path} could not be read; the defaults hold.</source>
        <translation>无法读取 {path} 中的设置；现用默认设置。</translation>
    </message>
    <message>
        <source>The settings in {path} were damaged and are kept as {name}.</source>
        <translation>{path} 中的设置已损坏，现另存为 {name}。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The time of a change lies outside all calendars.</source>
        <translation>更改的时间超出一切历法。</translation>
    </message>
    <message>
        <source>The time of a change must name its time zone.</source>
        <translation>更改的时间须注明时区。</translation>
    </message>
    <message>
        <source>The two snapshots hold the same texts, findings and decisions.</source>
        <translation>两个快照的文本、结果与决定完全相同。</translation>
    </message>
    <message>
        <source>The two texts are the same, so every passage has its twin.</source>
        <translation>两篇文本相同，因此每处段落都有其对应。</translation>
    </message>
    <message>
        <source>The {side} essay holds nothing that takes part, such as page furniture only, so nothing can be linked.</source>
        <translation>{side}文章没有可参与对比的内容，例如只有页眉页脚，因此无法建立关联。</translation>
    </message>
    <message>
        <source>The {side} essay is a single word, so little can be compared.</source>
        <translation>{side}文章只有一个词，几乎无可对比。</translation>
    </message>
    <message>
        <source>The {what} holds half a character (the lone surrogate U+{text}), which no file can keep.</source>
        <translation>{what}含半个字符（孤立代理项 U+{text}），任何文件都无法保存。</translation>
    </message>
    <message>
        <source>The {what} holds half a character at position {start}, which no file can keep: paste or save it again.</source>
        <translation>{what}在位置 {start} 处含半个字符，任何文件都无法保存：请重新粘贴或保存。</translation>
    </message>
    <message>
        <source>The {what} is longer than {most} characters.</source>
        <translation>{what}超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>Themes without a phrase, which find nothing: {bare}.</source>
        <translation>没有短语、因而一无所获的主题：{bare}。</translation>
    </message>
    <message>
        <source>Themes without phrases or rules, which find nothing until you add some: {bare} of {count}.</source>
        <translation>没有短语或规则、在您添加之前一无所获的主题：{count} 个中的 {bare} 个。</translation>
    </message>
    <message>
        <source>There is a file “{name}” already, so nothing was copied.</source>
        <translation>已有文件“{name}”，因此未作复制。</translation>
    </message>
    <message>
        <source>There is an unknown key, {odd}.</source>
        <translation>有未知的键：{odd}。</translation>
    </message>
    <message>
        <source>There is an unknown value, {value}.</source>
        <translation>有未知的值：{value}。</translation>
    </message>
    <message>
        <source>There is more than one key.</source>
        <translation>键不止一个。</translation>
    </message>
    <message>
        <source>There is no codebook “{name}”.</source>
        <translation>没有编码本“{name}”。</translation>
    </message>
    <message>
        <source>There is no file “{name}” in “{parent}”: check the name.</source>
        <translation>“{parent}”中没有文件“{name}”：请检查名称。</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>没有文件“{path}”。</translation>
    </message>
    <message>
        <source>These decisions were made on other texts.</source>
        <translation>这些决定是针对其他文本作出的。</translation>
    </message>
    <message>
        <source>This change does not fit the work that is open.</source>
        <translation>此更改与当前打开的工作不符。</translation>
    </message>
    <message>
        <source>This part of the codebook is written in a way that cannot be changed here: change it in its YAML.</source>
        <translation>编码本的这一部分写法特殊，无法在此修改：请改其 YAML。</translation>
    </message>
    <message>
        <source>This place has work of yours on it already.</source>
        <translation>此处已有您的工作。</translation>
    </message>
    <message>
        <source>This text was pasted, so there is no file to compare it with.</source>
        <translation>此文本是粘贴而来，没有可供比较的文件。</translation>
    </message>
    <message>
        <source>Took back a mark of {label} in A</source>
        <translation>撤回了左侧文章中 {label} 的一处标记</translation>
    </message>
    <message>
        <source>Took back a mark of {label} in B</source>
        <translation>撤回了右侧文章中 {label} 的一处标记</translation>
    </message>
    <message numerus="yes">
        <source>Took back the decision on %n links</source>
        <translation>
            <numerusform>撤回了对 %n 个关联的决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Took back the decision on link {name}</source>
        <translation>撤回了对关联 {name} 的决定</translation>
    </message>
    <message>
        <source>Took back the details of A</source>
        <translation>撤回了左侧文章的信息更正</translation>
    </message>
    <message>
        <source>Took back the details of B</source>
        <translation>撤回了右侧文章的信息更正</translation>
    </message>
    <message>
        <source>Took back the role of a passage of A</source>
        <translation>撤回了左侧文章一处的角色</translation>
    </message>
    <message>
        <source>Took back the role of a passage of B</source>
        <translation>撤回了右侧文章一处的角色</translation>
    </message>
    <message>
        <source>Two entries are on one place.</source>
        <translation>同一位置有两条记录。</translation>
    </message>
    <message>
        <source>Type a word or a phrase to search for.</source>
        <translation>请输入要搜索的词或短语。</translation>
    </message>
    <message>
        <source>Untagged link {name}</source>
        <translation>移除了关联 {name} 的标签</translation>
    </message>
    <message>
        <source>Weighing the themes</source>
        <translation>正在为主题加权</translation>
    </message>
    <message>
        <source>Weighing the words</source>
        <translation>正在为词语加权</translation>
    </message>
    <message>
        <source>What lost its place has one passage for each of its texts.</source>
        <translation>丢失位置的内容在其每篇文本中各有一处段落。</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Wrote a note on a passage of A</source>
        <translation>为左侧文章一处写了批注</translation>
    </message>
    <message>
        <source>Wrote a note on a passage of B</source>
        <translation>为右侧文章一处写了批注</translation>
    </message>
    <message>
        <source>Wrote the note on link {name}</source>
        <translation>为关联 {name} 写了批注</translation>
    </message>
    <message>
        <source>You have linked these two passages already.</source>
        <translation>您已关联过这两处段落。</translation>
    </message>
    <message>
        <source>You linked these two passages.</source>
        <translation>这两处段落由您关联。</translation>
    </message>
    <message>
        <source>You marked this passage.</source>
        <translation>此处由您标记。</translation>
    </message>
    <message>
        <source>You worked on this link, and this comparison does not find it.</source>
        <translation>您处理过此关联，而本次对比未找到它。</translation>
    </message>
    <message>
        <source>Your work is not being kept against a crash: {said}. Save it soon.</source>
        <translation>您的工作未受崩溃保护：{said}。请尽快保存。</translation>
    </message>
    <message>
        <source>a DjVu book</source>
        <translation>DjVu 书籍</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>PostScript 文件</translation>
    </message>
    <message>
        <source>a Word document of the old kind (.doc)</source>
        <translation>旧式 Word 文档 (.doc)</translation>
    </message>
    <message>
        <source>a block of {side} ends beyond its text</source>
        <translation>{side} 的一个块超出其文本</translation>
    </message>
    <message>
        <source>a block of {side} has a level that is none</source>
        <translation>{side} 的一个块级别不当</translation>
    </message>
    <message>
        <source>a block of {where}</source>
        <translation>{where} 的一个块</translation>
    </message>
    <message>
        <source>a coded span of {side} ends beyond its text</source>
        <translation>{side} 的一处主题标记超出其文本</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>a contrast in {where}</source>
        <translation>{where} 中的一处差异</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a document type (DOCTYPE) with its entities is not allowed in a codebook: take it out</source>
        <translation>编码本中不允许带实体的文档类型声明 (DOCTYPE)：请移除</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>a file of an old Office program</source>
        <translation>旧版 Office 程序的文件</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>一组键</translation>
    </message>
    <message>
        <source>a help file</source>
        <translation>帮助文件</translation>
    </message>
    <message>
        <source>a key must be a word</source>
        <translation>键须为一个词</translation>
    </message>
    <message>
        <source>a line of {name} would be longer than it may be</source>
        <translation>{name} 中有一行会超出允许的长度</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a list is named by letters, digits, hyphens</source>
        <translation>词表以字母、数字、连字符命名</translation>
    </message>
    <message>
        <source>a part of it is compressed in an unknown way</source>
        <translation>其某一部分以未知方式压缩</translation>
    </message>
    <message>
        <source>a part of it is encrypted</source>
        <translation>其某一部分已加密</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>a set</source>
        <translation>代码集</translation>
    </message>
    <message>
        <source>a set of slides</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>单个值</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>a tag of it is longer than a line, or holds odd characters</source>
        <translation>其某个标签超过一行，或含异常字符</translation>
    </message>
    <message>
        <source>a text of it gives a SHA-256 that is none</source>
        <translation>其某篇文本的 SHA-256 不成立</translation>
    </message>
    <message>
        <source>a text of it gives its file a name that is none</source>
        <translation>其某篇文本的文件名不成立</translation>
    </message>
    <message>
        <source>a text without a title</source>
        <translation>无标题文本</translation>
    </message>
    <message>
        <source>a theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>a valid codebook is not empty</source>
        <translation>有效的编码本不会为空</translation>
    </message>
    <message>
        <source>aliases (*name) are not allowed: write it out</source>
        <translation>不允许别名 (*name)：请写出全文</translation>
    </message>
    <message>
        <source>allowed are {known}</source>
        <translation>允许的有 {known}</translation>
    </message>
    <message>
        <source>an edit in {where} lies outside its text</source>
        <translation>{where} 中有一处编辑超出其文本</translation>
    </message>
    <message>
        <source>anchors (&amp;name) are not allowed: write it out</source>
        <translation>不允许锚点 (&amp;name)：请写出全文</translation>
    </message>
    <message>
        <source>borders corrected</source>
        <translation>范围已更正</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>codebook in {documents}</source>
        <translation>{documents} 中的编码本</translation>
    </message>
    <message>
        <source>copy {number}</source>
        <translation>副本 {number}</translation>
    </message>
    <message>
        <source>details of A: {told}</source>
        <translation>左侧文章的信息：{told}</translation>
    </message>
    <message>
        <source>details of B: {told}</source>
        <translation>右侧文章的信息：{told}</translation>
    </message>
    <message>
        <source>did you mean “{near}”?</source>
        <translation>是否指“{near}”？</translation>
    </message>
    <message>
        <source>distinctive run of words</source>
        <translation>独特的词串</translation>
    </message>
    <message>
        <source>elements nest more than {max_depth} deep</source>
        <translation>元素嵌套超过 {max_depth} 层</translation>
    </message>
    <message>
        <source>every word of “{phrase}” may be left out: keep one</source>
        <translation>“{phrase}”的每个词都可省略：请保留一个</translation>
    </message>
    <message>
        <source>every word the same</source>
        <translation>每个词都相同</translation>
    </message>
    <message>
        <source>evidence in {where}</source>
        <translation>{where} 中的依据</translation>
    </message>
    <message>
        <source>exact: {text}</source>
        <translation>精确：{text}</translation>
    </message>
    <message>
        <source>here a second document begins, so this is no codebook</source>
        <translation>此处开始第二个文档，因此这不是编码本</translation>
    </message>
    <message>
        <source>it breaks off</source>
        <translation>内容中断</translation>
    </message>
    <message>
        <source>it highlights a theme that it does not hold</source>
        <translation>它突出显示了自身没有的主题</translation>
    </message>
    <message>
        <source>it holds an unknown part, {unknown}</source>
        <translation>它含有未知部分 {unknown}</translation>
    </message>
    <message>
        <source>it is damaged, or was changed after it was saved</source>
        <translation>它已损坏，或在保存后被改动</translation>
    </message>
    <message>
        <source>it is larger than any snapshot</source>
        <translation>它比任何快照都大</translation>
    </message>
    <message>
        <source>it is more than a list of keys and values</source>
        <translation>它不止是键与值的列表</translation>
    </message>
    <message>
        <source>it is no list of keys and values</source>
        <translation>它不是键与值的列表</translation>
    </message>
    <message>
        <source>it is not a Diptych snapshot</source>
        <translation>它不是 Diptych 快照</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it is not valid YAML</source>
        <translation>它不是有效的 YAML</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>它太大</translation>
    </message>
    <message>
        <source>it selects a link that it does not hold</source>
        <translation>它选中了自身没有的关联</translation>
    </message>
    <message>
        <source>it was saved by a newer Diptych (its format is number {number}, this program reads up to {schema_number}); update Diptych to open it</source>
        <translation>它由更新版本的 Diptych 保存（其格式编号为 {number}，本程序最高可读 {schema_number}）；请更新 Diptych 后打开</translation>
    </message>
    <message>
        <source>it would be larger than a snapshot may be</source>
        <translation>它会超出快照允许的大小</translation>
    </message>
    <message>
        <source>its archive does not hold the parts that the manifest names</source>
        <translation>其归档缺少清单所列的部分</translation>
    </message>
    <message>
        <source>its archive holds a part twice</source>
        <translation>其归档中某一部分出现两次</translation>
    </message>
    <message>
        <source>its archive holds more than a snapshot does</source>
        <translation>其归档的内容多于快照所含</translation>
    </message>
    <message>
        <source>its archive is damaged</source>
        <translation>其归档已损坏</translation>
    </message>
    <message>
        <source>its codebook cannot be read ({reason})</source>
        <translation>其编码本无法读取（{reason}）</translation>
    </message>
    <message>
        <source>its codebook has a SHA-256 that is none</source>
        <translation>其编码本的 SHA-256 不成立</translation>
    </message>
    <message>
        <source>its codebook has a name that is none</source>
        <translation>其编码本的名称不成立</translation>
    </message>
    <message>
        <source>its codebook says something else than its themes do</source>
        <translation>其编码本与其主题不一致</translation>
    </message>
    <message>
        <source>its decisions do not agree with their history</source>
        <translation>其决定与历史记录不一致</translation>
    </message>
    <message>
        <source>its decisions were made on other texts</source>
        <translation>其决定是针对其他文本作出的</translation>
    </message>
    <message>
        <source>its format number, {number}, was never in use</source>
        <translation>其格式编号 {number} 从未使用过</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>其名称无效</translation>
    </message>
    <message>
        <source>its part {missing} is missing</source>
        <translation>其部分 {missing} 缺失</translation>
    </message>
    <message>
        <source>its part {name} is compressed beyond belief</source>
        <translation>其部分 {name} 的压缩率令人难以置信</translation>
    </message>
    <message>
        <source>its part {name} is shorter than it says</source>
        <translation>其部分 {name} 比其声明的短</translation>
    </message>
    <message>
        <source>its part {name} is too large</source>
        <translation>其部分 {name} 太大</translation>
    </message>
    <message>
        <source>its picture is not a PNG file</source>
        <translation>其图片不是 PNG 文件</translation>
    </message>
    <message>
        <source>its tags come twice, or are more than {most_tags}</source>
        <translation>其标签重复，或多于 {most_tags} 个</translation>
    </message>
    <message>
        <source>its threshold is not between 0 and 1</source>
        <translation>其阈值不在 0 与 1 之间</translation>
    </message>
    <message>
        <source>its title is longer than a line, or holds odd characters</source>
        <translation>其标题超过一行，或含异常字符</translation>
    </message>
    <message>
        <source>line 1 of {history}</source>
        <translation>{history} 第 1 行</translation>
    </message>
    <message>
        <source>line {line} of it is not valid YAML</source>
        <translation>其第 {line} 行不是有效的 YAML</translation>
    </message>
    <message>
        <source>line {number} of {part}</source>
        <translation>{part} 第 {number} 行</translation>
    </message>
    <message>
        <source>link by hand</source>
        <translation>手动关联</translation>
    </message>
    <message>
        <source>link {id} ends beyond its text</source>
        <translation>关联 {id} 超出其文本</translation>
    </message>
    <message>
        <source>link {place} is its own parent</source>
        <translation>关联 {place} 以自身为上级</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>手动建立</translation>
    </message>
    <message>
        <source>neighbours in such texts</source>
        <translation>此类文本中的相邻句</translation>
    </message>
    <message>
        <source>neighbours less alike than these</source>
        <translation>相邻句不及此对相似</translation>
    </message>
    <message>
        <source>neighbours on both sides</source>
        <translation>前后相邻句</translation>
    </message>
    <message>
        <source>neighbours that go together</source>
        <translation>相配的相邻句</translation>
    </message>
    <message>
        <source>no better partner</source>
        <translation>没有更好的对应</translation>
    </message>
    <message>
        <source>no partner as good</source>
        <translation>没有同样好的对应</translation>
    </message>
    <message>
        <source>no theme on both ends</source>
        <translation>两侧没有共同主题</translation>
    </message>
    <message>
        <source>none is written yet</source>
        <translation>尚未写任何一个</translation>
    </message>
    <message>
        <source>note “{words}”</source>
        <translation>批注“{words}”</translation>
    </message>
    <message>
        <source>one holds most of the other</source>
        <translation>一侧包含另一侧的大部分</translation>
    </message>
    <message>
        <source>one word of “{whole}” stands for more than {max_glued}: split it</source>
        <translation>“{whole}”中的一个词代表超过 {max_glued} 种写法：请拆分</translation>
    </message>
    <message>
        <source>phrase: {text}</source>
        <translation>短语：{text}</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>plain text, Markdown, HTML, Word (.docx), ODT, RTF, EPUB or PDF</source>
        <translation>纯文本、Markdown、HTML、Word (.docx)、ODT、RTF、EPUB 或 PDF</translation>
    </message>
    <message>
        <source>rare words in common</source>
        <translation>共有的罕见词</translation>
    </message>
    <message>
        <source>refers back: {words}</source>
        <translation>回指：{words}</translation>
    </message>
    <message>
        <source>roles of blocks</source>
        <translation>块的角色</translation>
    </message>
    <message>
        <source>rule {number}: {terms} within {within}</source>
        <translation>规则 {number}：{terms}，范围 {within}</translation>
    </message>
    <message>
        <source>rule {number}: {terms} within {within} with {company}</source>
        <translation>规则 {number}：{terms}，范围 {within}，并有 {company}</translation>
    </message>
    <message>
        <source>saved web page</source>
        <translation>已存网页</translation>
    </message>
    <message>
        <source>sentences that go together</source>
        <translation>相配的句子</translation>
    </message>
    <message>
        <source>share of both ends that is linked</source>
        <translation>两端被关联的比例</translation>
    </message>
    <message>
        <source>share of the wording in common</source>
        <translation>共同措辞的比例</translation>
    </message>
    <message>
        <source>texts on one subject</source>
        <translation>文本论题相同</translation>
    </message>
    <message>
        <source>texts that keep each other&apos;s sentences</source>
        <translation>文本彼此保留句子</translation>
    </message>
    <message>
        <source>the codebook</source>
        <translation>编码本</translation>
    </message>
    <message>
        <source>the codebook as edited</source>
        <translation>经编辑的编码本</translation>
    </message>
    <message>
        <source>the codebook stands for more than {max_total_size} words: split it</source>
        <translation>编码本代表的词超过 {max_total_size} 个：请拆分</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the evidence of link {id} holds no proper number</source>
        <translation>关联 {id} 的依据中没有适当的数字</translation>
    </message>
    <message>
        <source>the file holds no codebook</source>
        <translation>文件中没有编码本</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>the name holds a character that no name may hold</source>
        <translation>名称中含有不允许的字符</translation>
    </message>
    <message>
        <source>the parent of link {id} is missing</source>
        <translation>关联 {id} 的上级缺失</translation>
    </message>
    <message>
        <source>the score of link {id} is not between 0 and 1</source>
        <translation>关联 {id} 的评分不在 0 与 1 之间</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>系统未给出原因</translation>
    </message>
    <message>
        <source>the tag “{tag}” is not allowed: take it out</source>
        <translation>不允许标记“{tag}”：请移除</translation>
    </message>
    <message>
        <source>the terms need at least {least} words, not {count}</source>
        <translation>这些词项至少需要 {least} 个词，而不是 {count} 个</translation>
    </message>
    <message>
        <source>the theme has no phrase and no rule to refer back to, so it could never match</source>
        <translation>主题没有可供回指的短语或规则，因此永远无法匹配</translation>
    </message>
    <message>
        <source>the theme on line {guids} has the same: take it out</source>
        <translation>第 {guids} 行的主题与此相同：请移除</translation>
    </message>
    <message>
        <source>the theme {theme} is not in its codebook</source>
        <translation>主题 {theme} 不在其编码本中</translation>
    </message>
    <message>
        <source>the theme “{identity}”</source>
        <translation>主题“{identity}”</translation>
    </message>
    <message>
        <source>theme on both ends</source>
        <translation>两侧有共同主题</translation>
    </message>
    <message>
        <source>theme on both ends ({named})</source>
        <translation>两侧有共同主题（{named}）</translation>
    </message>
    <message>
        <source>themes nest more than {max_theme_depth} deep</source>
        <translation>主题嵌套超过 {max_theme_depth} 层</translation>
    </message>
    <message>
        <source>there are more than {max_elements} elements</source>
        <translation>元素超过 {max_elements} 个</translation>
    </message>
    <message>
        <source>there is no colour; what begins with # needs quotes: &quot;#2a9d8f&quot;</source>
        <translation>没有颜色；以 # 开头的值须加引号：&quot;#2a9d8f&quot;</translation>
    </message>
    <message>
        <source>there is no list “{name}” (lists: {known})</source>
        <translation>没有词表“{name}”（现有：{known}）</translation>
    </message>
    <message>
        <source>there is no theme “{other}”</source>
        <translation>没有主题“{other}”</translation>
    </message>
    <message>
        <source>this character is half of a pair</source>
        <translation>此字符是一对中的半个</translation>
    </message>
    <message>
        <source>this character may not stand in YAML: write it another way</source>
        <translation>此字符不得出现在 YAML 中：请换一种写法</translation>
    </message>
    <message>
        <source>this day comes before “from”: change the two</source>
        <translation>此日期早于“from”：请对调</translation>
    </message>
    <message>
        <source>this is empty: write a value or take it out</source>
        <translation>此处为空：请填写或移除</translation>
    </message>
    <message>
        <source>this is in an encoding that cannot be read: save it as UTF-8</source>
        <translation>此编码无法读取：请存为 UTF-8</translation>
    </message>
    <message>
        <source>this is nested more than {max_depth} deep</source>
        <translation>嵌套超过 {max_depth} 层</translation>
    </message>
    <message>
        <source>this is no name of a file</source>
        <translation>这不是文件名</translation>
    </message>
    <message>
        <source>this is not XML ({problem})</source>
        <translation>这不是 XML（{problem}）</translation>
    </message>
    <message>
        <source>this is not YAML ({problem})</source>
        <translation>这不是 YAML（{problem}）</translation>
    </message>
    <message>
        <source>this is not text in UTF-8: save the codebook as UTF-8</source>
        <translation>这不是 UTF-8 文本：请将编码本存为 UTF-8</translation>
    </message>
    <message>
        <source>this key stands here a second time (first on line {first}): keep one of the two</source>
        <translation>此键在这里第二次出现（首次在第 {first} 行）：请只保留一个</translation>
    </message>
    <message>
        <source>this list is empty, so the rule could never match</source>
        <translation>此列表为空，规则永远无法匹配</translation>
    </message>
    <message>
        <source>this list is empty: write at least one phrase</source>
        <translation>此列表为空：请至少写一个短语</translation>
    </message>
    <message>
        <source>this must be a list, not {node}: {hint}</source>
        <translation>此处须为列表，而不是{node}：{hint}</translation>
    </message>
    <message>
        <source>this must be true or false</source>
        <translation>此处须为 true 或 false</translation>
    </message>
    <message>
        <source>this must be words, not {node}</source>
        <translation>此处须为文字，而不是{node}</translation>
    </message>
    <message>
        <source>this says how near “not_near” is: add that key</source>
        <translation>此处说明“not_near”有多近：请添加该键</translation>
    </message>
    <message>
        <source>title, author or language</source>
        <translation>标题、作者或语言</translation>
    </message>
    <message>
        <source>two of its links have the id {id}, or none</source>
        <translation>有两个关联的标识同为 {id}，或没有标识</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>without a place: {words}</source>
        <translation>没有位置：{words}</translation>
    </message>
    <message>
        <source>words in common, frequent ones too</source>
        <translation>共有的词，含常用词</translation>
    </message>
    <message>
        <source>words in one order</source>
        <translation>词序相同</translation>
    </message>
    <message>
        <source>written otherwise, with the same themes</source>
        <translation>写法不同，主题相同</translation>
    </message>
    <message>
        <source>{because}, with the date “{words}”</source>
        <translation>{because}，并有日期“{words}”</translation>
    </message>
    <message>
        <source>{clause}, which is likely and not sure</source>
        <translation>{clause}，大致如此，但不确定</translation>
    </message>
    <message>
        <source>{codebook} and {where} do not go together</source>
        <translation>{codebook} 与{where}不相符</translation>
    </message>
    <message>
        <source>{context} has no such key; {meant}</source>
        <translation>{context}没有这个键；{meant}</translation>
    </message>
    <message>
        <source>{context} lacks this key: add it</source>
        <translation>{context}缺少此键：请添加</translation>
    </message>
    <message>
        <source>{context} must be a group of keys with values, not {node}</source>
        <translation>{context}须为一组带值的键，而不是{node}</translation>
    </message>
    <message>
        <source>{cue} matches the exact form “{form}”</source>
        <translation>{cue}与精确形式“{form}”相符</translation>
    </message>
    <message>
        <source>{cue} matches the phrase “{form}”</source>
        <translation>{cue}与短语“{form}”相符</translation>
    </message>
    <message>
        <source>{exact} decisions, notes and marks stand where they stood, {moved} have moved with changed words, and {orphan} have lost their place.</source>
        <translation>决定、批注与标记：{exact} 项位置未变，{moved} 项随文字改动而移动，{orphan} 项丢失位置。</translation>
    </message>
    <message>
        <source>{history} holds fewer acts than were done</source>
        <translation>{history} 中的操作少于已执行的</translation>
    </message>
    <message>
        <source>{joined} stand in one paragraph, as rule {number} asks</source>
        <translation>{joined}同在一个自然段，符合规则 {number}</translation>
    </message>
    <message>
        <source>{joined} stand in one sentence, as rule {number} asks</source>
        <translation>{joined}同在一个句子，符合规则 {number}</translation>
    </message>
    <message numerus="yes">
        <source>{joined} stand within %n words, as rule {number} asks</source>
        <translation>
            <numerusform>{joined}在 %n 个词之内，符合规则 {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>{joined} stands here, as rule {number} asks</source>
        <translation>此处有{joined}，符合规则 {number}</translation>
    </message>
    <message>
        <source>{key} in {where} has no proper value</source>
        <translation>{where} 中 {key} 的值不当</translation>
    </message>
    <message>
        <source>{manifest} cannot be read</source>
        <translation>{manifest} 无法读取</translation>
    </message>
    <message>
        <source>{manifest} does not give size and SHA-256 of {name}</source>
        <translation>{manifest} 未给出 {name} 的大小与 SHA-256</translation>
    </message>
    <message>
        <source>{manifest} does not give title and tags</source>
        <translation>{manifest} 未给出标题与标签</translation>
    </message>
    <message>
        <source>{manifest} does not hold exactly the expected keys</source>
        <translation>{manifest} 所含的键与预期不符</translation>
    </message>
    <message>
        <source>{manifest} does not name its program and parts</source>
        <translation>{manifest} 未注明其程序与各部分</translation>
    </message>
    <message>
        <source>{manifest} does not say when it was saved</source>
        <translation>{manifest} 未注明保存时间</translation>
    </message>
    <message>
        <source>{manifest} holds more than plain keys and values</source>
        <translation>{manifest} 的内容不止是简单的键与值</translation>
    </message>
    <message>
        <source>{manifest} is too large</source>
        <translation>{manifest} 太大</translation>
    </message>
    <message>
        <source>{manifest} names {name} twice</source>
        <translation>{manifest} 两次列出 {name}</translation>
    </message>
    <message>
        <source>{name} holds no word: open a text with at least one word in it.</source>
        <translation>{name}不含任何词语：请打开至少有一个词的文本。</translation>
    </message>
    <message>
        <source>{name} in {options} has no proper value</source>
        <translation>{options} 中 {name} 的值不当</translation>
    </message>
    <message>
        <source>{name} is not what the manifest says</source>
        <translation>{name} 与清单所述不符</translation>
    </message>
    <message>
        <source>{name} would be larger than a snapshot may hold</source>
        <translation>{name} 会超出快照所能容纳</translation>
    </message>
    <message>
        <source>{name} would hold half a character (the lone surrogate U+{text}), which UTF-8 cannot express</source>
        <translation>{name} 会含半个字符（孤立代理项 U+{text}），UTF-8 无法表示</translation>
    </message>
    <message>
        <source>{options} holds a value that is none</source>
        <translation>{options} 含有不成立的值</translation>
    </message>
    <message>
        <source>{options} holds an unknown option</source>
        <translation>{options} 含有未知选项</translation>
    </message>
    <message>
        <source>{part} is not UTF-8</source>
        <translation>{part} 不是 UTF-8</translation>
    </message>
    <message>
        <source>{rest} more word</source>
        <translation>另外 {rest} 个词</translation>
    </message>
    <message>
        <source>“{name}” is a pipe or a device, not a codebook: name a .yaml file.</source>
        <translation>“{name}”是管道或设备，不是编码本：请指定 .yaml 文件。</translation>
    </message>
    <message>
        <source>“{name}” makes no codebook: {reason}</source>
        <translation>“{name}”无法成为编码本：{reason}</translation>
    </message>
    <message>
        <source>{where} belongs to neither text</source>
        <translation>{where} 不属于任何一篇文本</translation>
    </message>
    <message>
        <source>{where} gives a date that is none</source>
        <translation>{where} 的日期不成立</translation>
    </message>
    <message>
        <source>{where} gives another length than its text has</source>
        <translation>{where} 给出的长度与文本不符</translation>
    </message>
    <message>
        <source>{where} gives its date in another form than YYYY-MM-DD</source>
        <translation>{where} 的日期不是 YYYY-MM-DD 格式</translation>
    </message>
    <message>
        <source>{where} gives its file a name that is none</source>
        <translation>{where} 的文件名不成立</translation>
    </message>
    <message>
        <source>{where} holds a block of an unknown kind</source>
        <translation>{where} 含有未知种类的块</translation>
    </message>
    <message>
        <source>{where} holds a block that is not four values</source>
        <translation>{where} 含有不是四个值的块</translation>
    </message>
    <message>
        <source>{where} holds an edit of an unknown kind</source>
        <translation>{where} 含有未知种类的编辑</translation>
    </message>
    <message>
        <source>{where} holds an edit that is not five values</source>
        <translation>{where} 含有不是五个值的编辑</translation>
    </message>
    <message>
        <source>{where} holds an unknown key, {odd}</source>
        <translation>{where} 含有未知的键 {odd}</translation>
    </message>
    <message>
        <source>{where} holds evidence that is not a name with a number</source>
        <translation>{where} 含有不是“名称加数字”的依据</translation>
    </message>
    <message>
        <source>{where} is not an object</source>
        <translation>{where} 不是对象</translation>
    </message>
    <message>
        <source>{where} is not as it should be ({error})</source>
        <translation>{where} 不合规范（{error}）</translation>
    </message>
    <message>
        <source>{where} is not proper JSON</source>
        <translation>{where} 不是有效的 JSON</translation>
    </message>
    <message>
        <source>{where} is too long</source>
        <translation>{where} 过长</translation>
    </message>
    <message>
        <source>{where} lacks {odd}</source>
        <translation>{where} 缺少 {odd}</translation>
    </message>
    <message>
        <source>{where} lies outside its text</source>
        <translation>{where} 超出其文本</translation>
    </message>
    <message>
        <source>{work} does not agree with {history}</source>
        <translation>{work} 与 {history} 不一致</translation>
    </message>
    <message>
        <source>“{colour}” is no colour; write {roles} or “#rrggbb”</source>
        <translation>“{colour}”不是颜色；请写 {roles} 或“#rrggbb”</translation>
    </message>
    <message>
        <source>“{guid}” is not written as a GUID is</source>
        <translation>“{guid}”不是 GUID 的写法</translation>
    </message>
    <message>
        <source>“{identity}” is the id of another theme (line {ids}): choose a new one</source>
        <translation>“{identity}”是另一主题的标识（第 {ids} 行）：请另选</translation>
    </message>
    <message>
        <source>“{identity}” may hold only letters, digits and inner hyphens</source>
        <translation>“{identity}”只能含字母、数字与中间的连字符</translation>
    </message>
    <message>
        <source>“{language}” is no language code: write two letters, such as en, ru or zh.</source>
        <translation>“{language}”不是语言代码：请写两个字母，如 en、ru 或 zh。</translation>
    </message>
    <message>
        <source>“{language}” is not a language code such as en or zh</source>
        <translation>“{language}”不是 en 或 zh 这样的语言代码</translation>
    </message>
    <message>
        <source>“{name}” begins as {encoding} but is damaged at byte {start}: save it again as UTF-8 and open that.</source>
        <translation>“{name}”开头为 {encoding}，但在字节 {start} 处损坏：请重新存为 UTF-8 后打开。</translation>
    </message>
    <message>
        <source>“{name}” cannot be copied onto itself.</source>
        <translation>不能将“{name}”复制到其自身。</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}): check the file and its place.</source>
        <translation>无法读取“{name}”（{reason}）：请检查文件及其位置。</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}.</source>
        <translation>无法读取“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” does not say how its letters are encoded; it was read as {encoding}, so look whether all letters are right.</source>
        <translation>“{name}”未注明字符编码；现按 {encoding} 读取，请查看所有文字是否正确。</translation>
    </message>
    <message>
        <source>“{name}” has changed since this text was read; compare anew to see what it says now.</source>
        <translation>“{name}”自读取此文本后已改动；请重新对比以查看现有内容。</translation>
    </message>
    <message>
        <source>“{name}” has characters that cannot be read.</source>
        <translation>“{name}”含有无法读取的字符。</translation>
    </message>
    <message>
        <source>“{name}” has more than {max_characters} characters, which no codebook needs: split it.</source>
        <translation>“{name}”超过 {max_characters} 个字符，编码本无需如此：请拆分。</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_lines} lines, which is no essay: split it.</source>
        <translation>“{name}”超过 {most_lines} 行，不是文章：请拆分。</translation>
    </message>
    <message>
        <source>“{name}” holds more than {max_themes} codes.</source>
        <translation>“{name}”含有超过 {max_themes} 个代码。</translation>
    </message>
    <message>
        <source>“{name}” holds no codes.</source>
        <translation>“{name}”不含代码。</translation>
    </message>
    <message>
        <source>“{name}” holds no theme, and a REFI-QDA codebook must hold one: add a theme first.</source>
        <translation>“{name}”不含主题，而 REFI-QDA 编码本须有一个：请先添加主题。</translation>
    </message>
    <message>
        <source>“{name}” holds no themes: write a theme and a phrase.</source>
        <translation>“{name}”不含主题：请写一个主题和一个短语。</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a codebook: name a .yaml file.</source>
        <translation>“{name}”是文件夹，不是编码本：请指定 .yaml 文件。</translation>
    </message>
    <message>
        <source>“{name}” is a folder: open one of the files in it.</source>
        <translation>“{name}”是文件夹：请打开其中的一个文件。</translation>
    </message>
    <message>
        <source>“{name}” is a pipe or a device: save the text as a file and open that.</source>
        <translation>“{name}”是管道或设备：请将文本存为文件后打开。</translation>
    </message>
    <message>
        <source>“{name}” is being changed by another program: wait until it is saved, and open it again.</source>
        <translation>另一程序正在更改“{name}”：请待其保存后再打开。</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is damaged in %n places, where the text shows “�”: look for a whole copy of it.</source>
        <translation>
            <numerusform>“{name}”有 %n 处损坏，文中显示为“�”：请寻找完整的副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is damaged in one place, where the text shows “�”: look for a whole copy of it.</source>
        <translation>“{name}”有一处损坏，文中显示为“�”：请寻找完整的副本。</translation>
    </message>
    <message>
        <source>“{name}” is empty: open a file with some text in it.</source>
        <translation>“{name}”为空：请打开含有文本的文件。</translation>
    </message>
    <message>
        <source>“{name}” is larger than {max_bytes} MB, which no codebook needs.</source>
        <translation>“{name}”大于 {max_bytes} MB，编码本无需如此。</translation>
    </message>
    <message>
        <source>“{name}” is larger than {words} MB, which no codebook needs: split it.</source>
        <translation>“{name}”大于 {words} MB，编码本无需如此：请拆分。</translation>
    </message>
    <message>
        <source>“{name}” is no REFI-QDA codebook: its outermost element is “{name2}” and not “CodeBook”.</source>
        <translation>“{name}”不是 REFI-QDA 编码本：其最外层元素是“{name2}”，而非“CodeBook”。</translation>
    </message>
    <message>
        <source>“{name}” is not a text but a binary file: open a .txt or .md file.</source>
        <translation>“{name}”不是文本而是二进制文件：请打开 .txt 或 .md 文件。</translation>
    </message>
    <message>
        <source>“{name}” is the file that this text was read from, unchanged.</source>
        <translation>“{name}”即读取此文本的文件，未曾改动。</translation>
    </message>
    <message>
        <source>“{name}” is too large ({size} MiB): at most {limit} MiB are read, so split it.</source>
        <translation>“{name}”太大（{size} MiB）：最多读取 {limit} MiB，请拆分。</translation>
    </message>
    <message>
        <source>“{name}” is too large for the memory that is free: close other programs, or split it.</source>
        <translation>“{name}”超出可用内存：请关闭其他程序，或拆分文件。</translation>
    </message>
    <message>
        <source>“{name}” may not be read: ask for the right to open it.</source>
        <translation>无权读取“{name}”：请取得打开它的权限。</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than is free: close other programs, or split it.</source>
        <translation>“{name}”所需内存超过可用内存：请关闭其他程序，或拆分文件。</translation>
    </message>
    <message>
        <source>“{name}”, line {line}, key “{key}”: {reason}</source>
        <translation>“{name}”第 {line} 行，键“{key}”：{reason}</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: codes nest more than {max_theme_depth} deep, which Diptych does not carry.</source>
        <translation>“{name}”第 {line} 行：代码嵌套超过 {max_theme_depth} 层，Diptych 无法容纳。</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: the first row names no theme.</source>
        <translation>“{name}”第 {line} 行：首行未写主题。</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: there are more than {max_themes} themes.</source>
        <translation>“{name}”第 {line} 行：主题超过 {max_themes} 个。</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: this is no table ({error}).</source>
        <translation>“{name}”第 {line} 行：这不是表格（{error}）。</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: {reason}</source>
        <translation>“{name}”第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>“{name}”, line {place}: {reason}.</source>
        <translation>“{name}”第 {place} 行：{reason}。</translation>
    </message>
    <message>
        <source>“{path}” cannot be changed: {error}.</source>
        <translation>无法更改“{path}”：{error}。</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened: {error}.</source>
        <translation>无法打开“{path}”：{error}。</translation>
    </message>
    <message>
        <source>“{path}” could not be read: {error}.</source>
        <translation>无法读取“{path}”：{error}。</translation>
    </message>
    <message>
        <source>“{path}” could not be written: it is a link that leads nowhere.</source>
        <translation>无法写入“{path}”：它是无所指向的链接。</translation>
    </message>
    <message>
        <source>“{path}” could not be written: the disk is read-only.</source>
        <translation>无法写入“{path}”：磁盘为只读。</translation>
    </message>
    <message>
        <source>“{path}” could not be written: the file or its folder is read-only.</source>
        <translation>无法写入“{path}”：文件或其文件夹为只读。</translation>
    </message>
    <message>
        <source>“{path}” could not be written: the name is too long.</source>
        <translation>无法写入“{path}”：名称过长。</translation>
    </message>
    <message>
        <source>“{path}” could not be written: there is no folder “{folder}”.</source>
        <translation>无法写入“{path}”：没有文件夹“{folder}”。</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {error}.</source>
        <translation>无法写入“{path}”：{error}。</translation>
    </message>
    <message>
        <source>“{path}” could not be written: “{folder}” is not a folder.</source>
        <translation>无法写入“{path}”：“{folder}”不是文件夹。</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a file.</source>
        <translation>“{path}”是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>“{path}” is a folder, so no file can be written there.</source>
        <translation>“{path}”是文件夹，无法在此写入文件。</translation>
    </message>
    <message>
        <source>“{path}” may not be read: permission is missing.</source>
        <translation>无法读取“{path}”：缺少权限。</translation>
    </message>
    <message>
        <source>“{path}” was not saved: {error}.</source>
        <translation>“{path}”未保存：{error}。</translation>
    </message>
    <message>
        <source>“{phrase} …” has more than {max_length} characters: split it</source>
        <translation>“{phrase} …”超过 {max_length} 个字符：请拆分</translation>
    </message>
    <message>
        <source>“{phrase}” holds no word, so it could never match</source>
        <translation>“{phrase}”不含词语，永远无法匹配</translation>
    </message>
    <message>
        <source>“{phrase}” stands for more than {max_size} words: split it</source>
        <translation>“{phrase}”代表的词超过 {max_size} 个：请拆分</translation>
    </message>
    <message>
        <source>“{phrase}” stands under “{bar}” of its theme too, so it could never match</source>
        <translation>“{phrase}”也列在其主题的“{bar}”之下，因此永远无法匹配</translation>
    </message>
    <message>
        <source>“{phrase}” stands under “{bar}” too, so it could never match</source>
        <translation>“{phrase}”也列在“{bar}”之下，因此永远无法匹配</translation>
    </message>
    <message>
        <source>“{query}” asks for no word.</source>
        <translation>“{query}”不含词语。</translation>
    </message>
    <message>
        <source>“{schema}” is not a codebook that Diptych knows: write “{schema2}”</source>
        <translation>“{schema}”不是 Diptych 认得的编码本：请写“{schema2}”</translation>
    </message>
    <message>
        <source>“{schema}” was written for a newer Diptych: open it there, or write “{schema2}”</source>
        <translation>“{schema}”是为更新版本的 Diptych 所写：请用新版打开，或写“{schema2}”</translation>
    </message>
    <message>
        <source>“{shown}” declares XML entities, which no document needs and which may do harm: save it again in the program that made it.</source>
        <translation>“{shown}”声明了 XML 实体，文档无需此物，且可能有害：请在生成它的程序中重新保存。</translation>
    </message>
    <message>
        <source>“{shown}” does not say how its letters are encoded; it was read as {encoding}, so look whether all letters are right.</source>
        <translation>“{shown}”未注明字符编码；现按 {encoding} 读取，请查看所有文字是否正确。</translation>
    </message>
    <message>
        <source>“{shown}” does not say which letters its signs are: let a program recognise its text (OCR) and open what that makes.</source>
        <translation>“{shown}”未说明其符号对应哪些文字：请用程序识别文字 (OCR)，再打开所得文件。</translation>
    </message>
    <message numerus="yes">
        <source>“{shown}” holds %n files and is no ordinary document: save its text as plain text and open that.</source>
        <translation>
            <numerusform>“{shown}”含有 %n 个文件，不是普通文档：请将其文字存为纯文本后打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{shown}” holds more lines than any book: split it, or save its text as plain text and open that.</source>
        <translation>“{shown}”的行数多于任何书籍：请拆分，或将其文字存为纯文本后打开。</translation>
    </message>
    <message>
        <source>“{shown}” holds no text on one page: pictures of print are not read.</source>
        <translation>“{shown}”有一页没有文字：不读取印刷图像。</translation>
    </message>
    <message>
        <source>“{shown}” holds no text on {blank} of {count} pages: pictures of print are not read.</source>
        <translation>“{shown}”的 {count} 页中有 {blank} 页没有文字：不读取印刷图像。</translation>
    </message>
    <message>
        <source>“{shown}” holds no text, only pictures of pages, as a scan does: let a program recognise its text (OCR) and open what that makes.</source>
        <translation>“{shown}”没有文字，只有扫描件那样的页面图像：请用程序识别文字 (OCR)，再打开所得文件。</translation>
    </message>
    <message>
        <source>“{shown}” holds too many control words for an essay: save its text as plain text and open that.</source>
        <translation>“{shown}”的控制字过多，不像文章：请将其文字存为纯文本后打开。</translation>
    </message>
    <message>
        <source>“{shown}” holds too many elements for an essay: save its text as plain text and open that.</source>
        <translation>“{shown}”的元素过多，不像文章：请将其文字存为纯文本后打开。</translation>
    </message>
    <message>
        <source>“{shown}” is a damaged PDF: fetch a whole copy of it, or print it into a new PDF and open that.</source>
        <translation>“{shown}”是损坏的 PDF：请获取完整的副本，或打印为新的 PDF 后打开。</translation>
    </message>
    <message>
        <source>“{shown}” is a damaged e-book without a list of its chapters: fetch a whole copy of it.</source>
        <translation>“{shown}”是损坏的电子书，没有章节列表：请获取完整的副本。</translation>
    </message>
    <message>
        <source>“{shown}” is a web archive in which no page is found: open it in a browser and save it as “web page, HTML only”.</source>
        <translation>“{shown}”是找不到网页的网页归档：请在浏览器中打开，存为“网页，仅 HTML”。</translation>
    </message>
    <message>
        <source>“{shown}” is a zip archive and no document: take the essay out of it and open that.</source>
        <translation>“{shown}”是 zip 归档而非文档：请从中取出文章后打开。</translation>
    </message>
    <message>
        <source>“{shown}” is damaged: its XML cannot be read; open it in the program that made it, and save it again.</source>
        <translation>“{shown}”已损坏：其 XML 无法读取；请在生成它的程序中打开并重新保存。</translation>
    </message>
    <message>
        <source>“{shown}” is damaged: its part “{name}” is missing; open it in the program that made it, and save it again.</source>
        <translation>“{shown}”已损坏：其部分“{name}”缺失；请在生成它的程序中打开并重新保存。</translation>
    </message>
    <message>
        <source>“{shown}” is damaged: open it in the program that made it, and save it again, or fetch a whole copy.</source>
        <translation>“{shown}”已损坏：请在生成它的程序中打开并重新保存，或获取完整的副本。</translation>
    </message>
    <message>
        <source>“{shown}” is encrypted: open it with its password in the program that made it, save a copy without one, and open that.</source>
        <translation>“{shown}”已加密：请在生成它的程序中以密码打开，另存一份无密码的副本，再打开该副本。</translation>
    </message>
    <message>
        <source>“{shown}” is nested deeper than any document should be: save its text as plain text and open that.</source>
        <translation>“{shown}”的嵌套深于任何文档：请将其文字存为纯文本后打开。</translation>
    </message>
    <message>
        <source>“{shown}” is not {promised} or is damaged at its start: open it in the program that made it, and save it again.</source>
        <translation>“{shown}”不是{promised}，或开头已损坏：请在生成它的程序中打开并重新保存。</translation>
    </message>
    <message>
        <source>“{shown}” is {kind} by what is in it, whatever its name says, and was read as that.</source>
        <translation>无论“{shown}”的名称为何，其内容为{kind}，已照此读取。</translation>
    </message>
    <message>
        <source>“{shown}” is {kind} that holds no word: open a text with at least one word in it.</source>
        <translation>“{shown}”是{kind}，但不含任何词语：请打开至少有一个词的文本。</translation>
    </message>
    <message>
        <source>“{shown}” is {what}, which cannot be read as an essay: save the text as {readable} and open that.</source>
        <translation>“{shown}”是{what}，无法作为文章读取：请将文字存为{readable}后打开。</translation>
    </message>
    <message>
        <source>“{shown}” takes too long to read, so it may be damaged or made to do harm: print it into a new PDF and open that.</source>
        <translation>“{shown}”读取时间过长，可能已损坏或带有恶意：请打印为新的 PDF 后打开。</translation>
    </message>
    <message>
        <source>“{shown}” would unpack to more than {limit} MiB of text: split it, or save its text as plain text and open that.</source>
        <translation>“{shown}”解压后文本将超过 {limit} MiB：请拆分，或将其文字存为纯文本后打开。</translation>
    </message>
    <message>
        <source>“{term}” is not one of the terms under “all”: add it there</source>
        <translation>“{term}”不在“all”之下的词项中：请加入</translation>
    </message>
    <message>
        <source>“{theme}” and “{other}” include each other: take one out</source>
        <translation>“{theme}”与“{other}”相互包含：请去掉其一</translation>
    </message>
    <message>
        <source>“{theme}” included a theme that is no longer there.</source>
        <translation>“{theme}”包含了一个已不存在的主题。</translation>
    </message>
    <message>
        <source>“{value}” is neither sure nor likely</source>
        <translation>“{value}”既非 sure 也非 likely</translation>
    </message>
    <message>
        <source>“{value}” is not a day written as 2022-02-04</source>
        <translation>“{value}”不是 2022-02-04 这样写的日期</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number from {least} to {most}</source>
        <translation>“{value}”不是 {least} 到 {most} 的整数</translation>
    </message>
    <message>
        <source>“{value}” is not sentence, paragraph or a number of words</source>
        <translation>“{value}”不是 sentence、paragraph 或词数</translation>
    </message>
    <message>
        <source>“{whole}” has a “|” that is not in parentheses</source>
        <translation>“{whole}”有不在括号内的“|”</translation>
    </message>
    <message>
        <source>“{whole}” nests options more than {max_nesting} deep</source>
        <translation>“{whole}”的选项嵌套超过 {max_nesting} 层</translation>
    </message>
    <message>
        <source>“{whole}” stands for more than {words} phrases: split it</source>
        <translation>“{whole}”代表超过 {words} 个短语：请拆分</translation>
    </message>
    <message>
        <source>“{words}” refers back to {earlier}</source>
        <translation>“{words}”回指{earlier}</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>{list}, {next}</source>
        <translation>{list}、{next}</translation>
    </message>
    <message>
        <source>{list} and {last}</source>
        <translation>{list}和{last}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
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
    <name>Fields</name>
    <message>
        <source>Clear the field</source>
        <translation>清空此栏</translation>
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
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Save your work on this comparison?</source>
        <translation>是否保存您在此对比上的工作？</translation>
    </message>
    <message>
        <source>Save your work on these comparisons?</source>
        <translation>是否保存您在这些对比上的工作？</translation>
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
        <source>Regular e&amp;xpression</source>
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
    <name>FirstSteps</name>
    <message>
        <source>Close the first steps</source>
        <translation>关闭入门</translation>
    </message>
    <message>
        <source>Close (Esc); Help &gt; First Steps shows them again</source>
        <translation>关闭 (Esc)；“帮助 &gt; 入门”可再次显示</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>{keys}: {step}, done</source>
        <translation>{keys}：{step}，已完成</translation>
    </message>
    <message>
        <source>That is most of it.</source>
        <translation>要点大致如此。</translation>
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
        <source>The picture was saved as “{name}”.</source>
        <translation>图片已存为“{name}”。</translation>
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
    <message>
        <source>Save Picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>将地图存为图片</translation>
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
    <name>Heard</name>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>Folded away: {what}. Return opens it.</source>
        <translation>已折叠：{what}。按 Return 展开。</translation>
    </message>
    <message>
        <source>Theme: {label}.</source>
        <translation>主题：{label}。</translation>
    </message>
    <message>
        <source>Link, score {score}, {kind}. On the right: {other}</source>
        <translation>关联，评分 {score}，{kind}。右侧：{other}</translation>
    </message>
    <message>
        <source>Link, score {score}, {kind}. On the left: {other}</source>
        <translation>关联，评分 {score}，{kind}。左侧：{other}</translation>
    </message>
    <message>
        <source>Undone: {act}.</source>
        <translation>已撤销：{act}。</translation>
    </message>
    <message>
        <source>Done again: {act}.</source>
        <translation>已重做：{act}。</translation>
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
        <source>Page furniture</source>
        <translation>页眉页脚</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考文献</translation>
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
    <message>
        <source>{what}, {lines}</source>
        <translation>{what}，{lines}</translation>
    </message>
    <message>
        <source>. </source>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
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
    <message>
        <source>moved</source>
        <translation>已移动</translation>
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
        <source>Copies of a passage in one row</source>
        <translation>同一段落的多处合为一行</translation>
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
    <name>LinkModel</name>
    <message>
        <source>Click again, or press Right, for the next copy.</source>
        <translation>再次单击或按右方向键可到下一处。</translation>
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
        <source>Looking for contrasts: {share} %</source>
        <translation>正在查找差异：{share} %</translation>
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
        <source>You rejected every link of this score. Filter lists the rejected ones.</source>
        <translation>您已拒绝此评分的所有关联。“筛选”可列出被拒绝的关联。</translation>
    </message>
    <message>
        <source>No link has this score. Weaker ones appear when the slider goes left.</source>
        <translation>没有关联达到此评分。向左移动滑块可显示较弱的关联。</translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>For a bug report. It holds times, versions, sizes and places in the program: no word of your texts, no title, no name of a file.</source>
        <translation>用于错误报告。其中只有时间、版本、大小与程序中的位置：没有您文本中的任何词语、标题或文件名。</translation>
    </message>
    <message>
        <source>What the log holds</source>
        <translation>日志的内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the versions and the whole log</source>
        <translation>复制版本信息与全部日志</translation>
    </message>
    <message>
        <source>Open the &amp;Folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Show the folder that the log lies in</source>
        <translation>显示日志所在的文件夹</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Remove the log; a new one begins by itself</source>
        <translation>移除日志；新日志会自动开始</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>尚无任何记录。</translation>
    </message>
    <message>
        <source>The log is switched off in the settings.</source>
        <translation>日志已在设置中关闭。</translation>
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
    <name>MarkWords</name>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>{rules}; and {more} more</source>
        <translation>{rules}；以及另外 {more} 条</translation>
    </message>
    <message>
        <source>{place} of {all}, {side}</source>
        <translation>{place} / {all}，{side}</translation>
    </message>
    <message>
        <source>{place} of {all}, {side} {here} of {beside}</source>
        <translation>{place} / {all}，{side} {here} / {beside}</translation>
    </message>
    <message>
        <source>also here: {themes}</source>
        <translation>此处另有：{themes}</translation>
    </message>
    <message>
        <source>{why} Found by {rules}.</source>
        <translation>{why}依据：{rules}。</translation>
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
    <name>NoteCommands</name>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Select words in one of the essays, then write a note on them.</source>
        <translation>请先在一篇文章中选择词语，再为其写批注。</translation>
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
    <name>NotesTab</name>
    <message>
        <source>Your notes, in the order of the texts</source>
        <translation>您的批注，按文本顺序</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>您的批注</translation>
    </message>
    <message>
        <source>Your note on this passage</source>
        <translation>您对此处的批注</translation>
    </message>
    <message>
        <source>The note that is chosen</source>
        <translation>所选的批注</translation>
    </message>
    <message>
        <source>&amp;Delete the Note</source>
        <translation>删除批注(&amp;D)</translation>
    </message>
    <message>
        <source>Remove this note; undoing brings it back</source>
        <translation>移除此批注；可撤销恢复</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Select words in an essay and press Shift+N to write a note on them.</source>
        <translation>在文章中选择词语并按 Shift+N，即可为其写批注。</translation>
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
    <name>Openings</name>
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
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>“{name}” was saved in another tab.</source>
        <translation>“{name}”已在另一标签页中保存。</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>在此使用</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始</translation>
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
    <name>PageCommands</name>
    <message>
        <source>No link that is listed has a contrast.</source>
        <translation>列出的关联均无差异。</translation>
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
    <name>Recovering</name>
    <message>
        <source>Untitled text</source>
        <translation>无标题文本</translation>
    </message>
    <message>
        <source>changes to the codebook</source>
        <translation>对编码本的更改</translation>
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
    <name>RibbonCanvas</name>
    <message>
        <source>Ribbons between the two essays</source>
        <translation>两篇文章之间的连接带</translation>
    </message>
    <message>
        <source>near</source>
        <translation>附近</translation>
    </message>
    <message>
        <source>just beyond</source>
        <translation>紧邻屏外</translation>
    </message>
    <message>
        <source>{number} screens</source>
        <translation>{number} 屏</translation>
    </message>
    <message>
        <source>Other end below: {distance}</source>
        <translation>另一端在下方：{distance}</translation>
    </message>
    <message>
        <source>Other end above: {distance}</source>
        <translation>另一端在上方：{distance}</translation>
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
        <source>“{name}” is open in another tab: take another name or close it there.</source>
        <translation>“{name}”已在另一标签页中打开：请换个名称，或在那里关闭。</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>What menus, buttons and messages are written in.</source>
        <translation>菜单、按钮与消息所用的语言。</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>By the system, it turns dark when the desktop does.</source>
        <translation>跟随系统时，随桌面一同变暗。</translation>
    </message>
    <message>
        <source>L&amp;ess motion</source>
        <translation>减少动效(&amp;E)</translation>
    </message>
    <message>
        <source>Jump to a passage instead of gliding. Without the tick, texts glide unless the system asks for less motion.</source>
        <translation>直接跳到段落而不滑动。未勾选时文本平滑滚动，除非系统要求减少动效。</translation>
    </message>
    <message>
        <source>Text of the Essays</source>
        <translation>文章文字</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare n&amp;otes</source>
        <translation>对比注释(&amp;O)</translation>
    </message>
    <message>
        <source>Footnotes and endnotes take part in links and themes.</source>
        <translation>脚注与尾注参与关联与主题。</translation>
    </message>
    <message>
        <source>Compare &amp;references</source>
        <translation>对比参考文献(&amp;R)</translation>
    </message>
    <message>
        <source>Entries of bibliographies take part; most agree by chance.</source>
        <translation>参考文献条目参与对比；多为偶然相合。</translation>
    </message>
    <message>
        <source>Links &amp;from score</source>
        <translation>关联评分不低于(&amp;F)</translation>
    </message>
    <message>
        <source>Where the slider stands when a comparison opens. Of links scored 0.7, about seven in ten are links that a careful reader would keep.</source>
        <translation>打开对比时滑块所在之处。评分为 0.7 的关联，约十之七会为细心的读者所保留。</translation>
    </message>
    <message>
        <source>Remembering</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>&amp;Go on where I stopped</source>
        <translation>从上次停下处继续(&amp;G)</translation>
    </message>
    <message>
        <source>Open what was open when the window was closed.</source>
        <translation>打开关闭窗口时所打开的内容。</translation>
    </message>
    <message>
        <source>Remember &amp;what I opened</source>
        <translation>记住我打开过的内容(&amp;W)</translation>
    </message>
    <message>
        <source>Recent pairs and snapshots are listed to be opened again.</source>
        <translation>列出最近的文章对与快照，以便再次打开。</translation>
    </message>
    <message>
        <source>Forget the Li&amp;sts</source>
        <translation>清除列表(&amp;S)</translation>
    </message>
    <message>
        <source>Empty both lists now. The files themselves stay.</source>
        <translation>立即清空两个列表。文件本身保留。</translation>
    </message>
    <message>
        <source>The lists are empty.</source>
        <translation>列表为空。</translation>
    </message>
    <message>
        <source>&amp;Keep a log for bug reports</source>
        <translation>为错误报告保留日志(&amp;K)</translation>
    </message>
    <message>
        <source>Times, sizes and versions, never a word or the name of a file.</source>
        <translation>只记时间、大小与版本，绝无文字内容或文件名。</translation>
    </message>
    <message>
        <source>Reset to &amp;Defaults</source>
        <translation>恢复默认设置(&amp;D)</translation>
    </message>
    <message>
        <source>All settings as at the first start</source>
        <translation>所有设置恢复到首次启动时的状态</translation>
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
    <name>StepsGuide</name>
    <message>
        <source>next link</source>
        <translation>下一个关联</translation>
    </message>
    <message>
        <source>both ends on one row</source>
        <translation>两端同行对齐</translation>
    </message>
    <message>
        <source>accept, reject</source>
        <translation>接受、拒绝</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>写批注</translation>
    </message>
    <message>
        <source>any command</source>
        <translation>任意命令</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>全部快捷键</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Note: {notice}</source>
        <translation>注意：{notice}</translation>
    </message>
    <message>
        <source>Note: the comparison is not complete.</source>
        <translation>注意：对比不完整。</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>No links.</source>
        <translation>没有关联。</translation>
    </message>
    <message>
        <source>{links}, of which {shown} scored {least} or more ({chance} expected by chance).</source>
        <translation>{links}，其中评分不低于 {least} 的有 {shown} 个（偶然预期{chance} 个）。</translation>
    </message>
    <message>
        <source>Linked by these: {left} of the left essay, {right} of the right one.</source>
        <translation>其关联部分占左侧文章的 {left}，右侧文章的 {right}。</translation>
    </message>
    <message>
        <source>{left} of the left essay, {right} of the right one</source>
        <translation>左侧文章的 {left}，右侧文章的 {right}</translation>
    </message>
    <message>
        <source>Contrasts in these</source>
        <translation>其中的差异</translation>
    </message>
    <message>
        <source>The best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Themes in both</source>
        <translation>两篇都有的主题</translation>
    </message>
    <message>
        <source>Themes only in the left essay</source>
        <translation>仅左侧文章有的主题</translation>
    </message>
    <message>
        <source>Themes only in the right essay</source>
        <translation>仅右侧文章有的主题</translation>
    </message>
    <message>
        <source>In both, on no link</source>
        <translation>两篇都有，但不在任何关联上</translation>
    </message>
    <message>
        <source>{heading}: none</source>
        <translation>{heading}：无</translation>
    </message>
    <message>
        <source>fewer than {least}</source>
        <translation>少于 {least}</translation>
    </message>
    <message>
        <source>about {chance}</source>
        <translation>约 {chance}</translation>
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
    <name>TabStrip</name>
    <message>
        <source>Open comparisons</source>
        <translation>打开的对比</translation>
    </message>
    <message>
        <source>{title}, with unsaved work</source>
        <translation>{title}，有未保存的工作</translation>
    </message>
    <message>
        <source>{title}, being compared</source>
        <translation>{title}，正在对比</translation>
    </message>
    <message>
        <source>Close {title}</source>
        <translation>关闭 {title}</translation>
    </message>
    <message>
        <source>Close this tab (Ctrl+W, or a middle click)</source>
        <translation>关闭此标签页（Ctrl+W 或鼠标中键）</translation>
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
    <name>TextForm</name>
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
        <translation>亦可用 Ctrl 加滚轮</translation>
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
        <source>PT Serif (shipped)</source>
        <translation>PT Serif（随附）</translation>
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
        <translation> 倍字号</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 个字符</translation>
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
        <source>Theme</source>
        <translation>主题</translation>
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
    <message>
        <source>Scroll the left essay</source>
        <translation>滚动左侧文章</translation>
    </message>
    <message>
        <source>Scroll the right essay</source>
        <translation>滚动右侧文章</translation>
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
