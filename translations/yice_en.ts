<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>AccessPage</name>
    <message>
        <source>返回档案&#x3000;Esc</source>
        <translation>Record  Esc</translation>
    </message>
    <message>
        <source>只看写了理由的&#x3000;Ctrl+F</source>
        <translation>Only those with a reason  Ctrl+F</translation>
    </message>
    <message>
        <source>查阅记录</source>
        <translation>Access log</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>When</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>看的是什么</source>
        <translation>Of what</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>%1&#x3000;学号 %2</source>
        <translation>%1  Student no. %2</translation>
    </message>
    <message>
        <source>还没有人查阅过。</source>
        <translation>Nobody has looked yet.</translation>
    </message>
    <message>
        <source>%1 条，共 %2 条，新的在前</source>
        <translation>%1 of %2, newest first</translation>
    </message>
    <message>
        <source>已移除的人员</source>
        <translation>Removed person</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>送给谁</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>谁出具的</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>和谁联系</source>
        <translation>Spoken with</translation>
    </message>
    <message>
        <source>监护人姓名</source>
        <translation>Guardian&apos;s name</translation>
    </message>
    <message>
        <source>不同意的理由，照原话写短</source>
        <translation>The reasons given, in short and in their words</translation>
    </message>
    <message>
        <source>没有同意而必须马上送时，写为什么；会记为突破保密</source>
        <translation>Where it must go at once without consent, say why; this is recorded as a break of confidentiality</translation>
    </message>
    <message>
        <source>几点、哪个科，谁陪同</source>
        <translation>What time, which department, who goes along</translation>
    </message>
    <message>
        <source>凭什么这样定：哪份材料、哪次面谈</source>
        <translation>On what this rests: which paper, which talk</translation>
    </message>
    <message>
        <source>谁参加；没有通过的写理由和怎样申诉</source>
        <translation>Who took part; where not approved, the reasons and how to appeal</translation>
    </message>
    <message>
        <source>写一句事实，不写谈话内容</source>
        <translation>One sentence of fact, nothing of what was said</translation>
    </message>
    <message>
        <source>记一步</source>
        <translation>Record a step</translation>
    </message>
    <message>
        <source>记下以后不能改，写错了再记一条说明。要先办的没办完时，这里会说还差什么。</source>
        <translation>What is recorded cannot be changed; a mistake is put right by another entry. Where something must come first, it is said here.</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>哪一步</source>
        <translation>Which step</translation>
    </message>
    <message>
        <source>这个人是安全的监护人，或是民政部门</source>
        <translation>This person is a safe guardian, or civil affairs</translation>
    </message>
    <message>
        <source>附了医院的材料</source>
        <translation>The hospital&apos;s paper came with it</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>还没写姓名。没有改动任何东西。</source>
        <translation>There is no name yet. Nothing was changed.</translation>
    </message>
    <message>
        <source>这一步要写说明。没有改动任何东西。</source>
        <translation>This step needs a note. Nothing was changed.</translation>
    </message>
    <message>
        <source>日期不对：写成 2026-11-30 的样子，办过的事不能在今天以后。没有改动任何东西。</source>
        <translation>The date is not right: write it like 2026-11-30; what was done cannot lie after today. Nothing was changed.</translation>
    </message>
    <message>
        <source>还没勾选。没有改动任何东西。</source>
        <translation>Nothing is ticked yet. Nothing was changed.</translation>
    </message>
    <message>
        <source>结果勾选一项。没有改动任何东西。</source>
        <translation>Tick one result. Nothing was changed.</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
</context>
<context>
    <name>AddAttachment</name>
    <message>
        <source>放一份附件</source>
        <translation>Put in an attachment</translation>
    </message>
    <message>
        <source>文件加密放进这名学生的档案。种类决定谁能看。原来的文件不动。</source>
        <translation>The file goes encrypted into this student&apos;s record. Its kind decides who may see it. The file itself stays where it is.</translation>
    </message>
    <message>
        <source>放进去</source>
        <translation>Put in</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>它证明现在登记的同意</source>
        <translation>It proves the consent on record now</translation>
    </message>
    <message>
        <source>纸上的日期</source>
        <translation>Date on the paper</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>例如：知情同意书第 1 页</source>
        <translation>such as: consent form, page 1</translation>
    </message>
</context>
<context>
    <name>AlertDetailPage</name>
    <message>
        <source>返回列表&#x3000;Esc</source>
        <translation>List  Esc</translation>
    </message>
    <message>
        <source>学生档案</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>记事实&#x3000;F</source>
        <translation>Fact  F</translation>
    </message>
    <message>
        <source>进入下一阶段</source>
        <translation>Go to the next stage</translation>
    </message>
    <message>
        <source>定级&#x3000;U</source>
        <translation>Set level  U</translation>
    </message>
    <message>
        <source>记一步&#x3000;M</source>
        <translation>Record a step  M</translation>
    </message>
    <message>
        <source>补签名</source>
        <translation>Add signature</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>What</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>要办的</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>预警详情</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>要办的和还差的</source>
        <translation>What is to be done and what is missing</translation>
    </message>
    <message>
        <source>什么要在何时之前办</source>
        <translation>What is due by when</translation>
    </message>
    <message>
        <source>%1&#x3000;学号 %2</source>
        <translation>%1  Student no. %2</translation>
    </message>
    <message>
        <source>%1&#x3000;%2层发现&#x3000;从 %3 起计时</source>
        <translation>%1  noticed: %2  since %3</translation>
    </message>
    <message>
        <source>进入%1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 条</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>%1&#x3000;还没有</source>
        <translation>%1  none yet</translation>
    </message>
    <message>
        <source>发现</source>
        <translation>Noticed</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>家长没有同意测评，这里不显示得分</source>
        <translation>The parents have not consented to the assessment; no score is shown here</translation>
    </message>
    <message>
        <source>事实</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>说到了危险的想法或计划</source>
        <translation>Spoke of dangerous thoughts or plans</translation>
    </message>
    <message>
        <source>家里有没有人可能牵涉</source>
        <translation>Might somebody at home be involved</translation>
    </message>
    <message>
        <source>评估</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>%1&#x3000;签名：%2</source>
        <translation>%1  Signed: %2</translation>
    </message>
    <message>
        <source>干预与跟踪</source>
        <translation>Intervention and follow-up</translation>
    </message>
    <message>
        <source>办了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>办了，记为突破保密</source>
        <translation>Done, recorded as breaking confidence</translation>
    </message>
    <message>
        <source>写的话</source>
        <translation>What was written</translation>
    </message>
    <message>
        <source>您的岗位看不到各条写的话。要看请找心理教师。</source>
        <translation>Your role does not see what was written. Please ask the counsellor.</translation>
    </message>
    <message>
        <source>现在没有要办的。</source>
        <translation>Nothing to do now.</translation>
    </message>
    <message>
        <source>这次定级还差：
%1</source>
        <translation>Still missing for this level:
%1</translation>
    </message>
    <message>
        <source>记一步：%1</source>
        <translation>Record a step: %1</translation>
    </message>
    <message>
        <source>这一步会记为突破保密，您写的这句话是理由，留在日志里，不能改。</source>
        <translation>This step is recorded as breaking confidence. What you write is the reason; it stays in the journal and cannot be changed.</translation>
    </message>
    <message>
        <source>写一句做了什么、告诉了谁。会和您的名字、时间一起留下。</source>
        <translation>Write one sentence: what was done, who was told. It is kept with your name and the time.</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>例如：电话告知母亲，约明天到校</source>
        <translation>For example: told the mother by phone, she comes to school tomorrow</translation>
    </message>
    <message>
        <source>家里有没有人可能牵涉其中？</source>
        <translation>Might somebody at home be involved?</translation>
    </message>
    <message>
        <source>告诉家长以前先问这一句。可能牵涉时，先找保护负责人，不先告诉家长。</source>
        <translation>Ask this before the parents are told. If somebody might be involved, go to the safeguarding lead first, not to the parents.</translation>
    </message>
    <message>
        <source>回答</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>还没选。用 ↓ 选一项。没有改动任何东西。</source>
        <translation>Nothing is chosen. Choose with ↓. Nothing was changed.</translation>
    </message>
    <message>
        <source>记一件事实</source>
        <translation>Note a fact</translation>
    </message>
    <message>
        <source>谈话内容不写在这里，写在辅导记录里。</source>
        <translation>What was said does not belong here but in the counselling notes.</translation>
    </message>
    <message>
        <source>哪一件</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>说到了自伤或轻生的想法或计划</source>
        <translation>Spoke of thoughts or plans of self-harm or suicide</translation>
    </message>
    <message>
        <source>在哪里、谁在场</source>
        <translation>Where, and who was there</translation>
    </message>
    <message>
        <source>例如：11-25 在辅导室面谈 40 分钟</source>
        <translation>For example: 25 Nov, 40 minutes in the counselling room</translation>
    </message>
    <message>
        <source>由签名的人自己写。签名加在最近一次定级上。</source>
        <translation>To be written by the person who signs. The signature is added to the latest level.</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>各项时限不变，没办完的仍要办。</source>
        <translation>Deadlines stay as they are; what is unfinished must still be done.</translation>
    </message>
    <message>
        <source>来源的答卷已随导入撤回，信号保留</source>
        <translation>The sheet it came from was undone with its import; the signal stays</translation>
    </message>
    <message>
        <source>%1&#x3000;已离校</source>
        <translation>%1, has left</translation>
    </message>
    <message>
        <source>补依据</source>
        <translation>Add grounds</translation>
    </message>
    <message>
        <source>疑受侵害&#x3000;H</source>
        <translation>Harm suspected  H</translation>
    </message>
    <message>
        <source>怀疑的人</source>
        <translation>Suspected</translation>
    </message>
    <message>
        <source>转介&#x3000;R</source>
        <translation>Referral  R</translation>
    </message>
    <message>
        <source>一生一策&#x3000;P</source>
        <translation>Plan  P</translation>
    </message>
    <message>
        <source>辅导&#x3000;D</source>
        <translation>Counselling  D</translation>
    </message>
    <message>
        <source>搁置&#x3000;S</source>
        <translation>Set aside  S</translation>
    </message>
    <message>
        <source>附件&#x3000;A</source>
        <translation>Attachments  A</translation>
    </message>
    <message>
        <source>再开案&#x3000;U</source>
        <translation>Take up again  U</translation>
    </message>
    <message>
        <source>不再开案&#x3000;S</source>
        <translation>Leave closed  S</translation>
    </message>
    <message>
        <source>危机处置&#x3000;C</source>
        <translation>Crisis mode  C</translation>
    </message>
    <message>
        <source>%1发现</source>
        <translation>Noticed by: %1</translation>
    </message>
    <message>
        <source>什么时候</source>
        <translation>When</translation>
    </message>
    <message>
        <source>不写就是现在；补记写 09:30 或 11-24 09:30</source>
        <translation>Blank is now; for later notes 09:30 or 11-24 09:30</translation>
    </message>
    <message>
        <source>看不懂这个时间。写成 09:30 或 11-24 09:30，现在的事不用写。没有改动任何东西。</source>
        <translation>This time cannot be read. Write 09:30 or 11-24 09:30, nothing for now. Nothing was changed.</translation>
    </message>
    <message>
        <source>时间要在第一条记录（%1）之后、现在之前。没有改动任何东西。</source>
        <translation>The time must lie after the first record (%1) and before now. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 补记</source>
        <translation>written down %1</translation>
    </message>
    <message>
        <source>由谁办（独立的专人）</source>
        <translation>Taken by (an independent person)</translation>
    </message>
    <message>
        <source>证明这件事的记录只选一条，库里的或库外的。没有改动任何东西。</source>
        <translation>Choose one record that shows this, in the vault or outside. Nothing was changed.</translation>
    </message>
    <message>
        <source>签名的人</source>
        <translation>Who signs</translation>
    </message>
    <message>
        <source>还没选是谁签名。没有改动任何东西。</source>
        <translation>Nobody is chosen to sign yet. Nothing was changed.</translation>
    </message>
    <message>
        <source>打开写的话：%1</source>
        <translation>Open what was written: %1</translation>
    </message>
    <message>
        <source>打开以后，各条写的话显示在经过里；离开这一页就收起。理由和您的名字、时间记进日志，查阅记录里看得到。</source>
        <translation>Once open, the words of each entry are shown in the history; leaving this page hides them. The reason, your name and the time go into the journal and show in the access record.</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>为什么要看</source>
        <translation>Why you look</translation>
    </message>
    <message>
        <source>例如：接手这名学生的辅导</source>
        <translation>such as: taking over this student&apos;s counselling</translation>
    </message>
    <message>
        <source>欺凌调查&#x3000;B</source>
        <translation>Bullying inquiry  B</translation>
    </message>
    <message>
        <source>打开写的话…&#x3000;Ctrl+R</source>
        <translation>Open what was written…  Ctrl+R</translation>
    </message>
    <message>
        <source>谁参与&#x3000;T</source>
        <translation>Who takes part  T</translation>
    </message>
    <message>
        <source>凭：%1</source>
        <translation>Shown by: %1</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>收着。说明理由以后打开，离开这一页就收起。</source>
        <translation>Put away. They open once you say why, and are put away when you leave this page.</translation>
    </message>
    <message>
        <source>有欺凌的迹象。怀疑是学生间欺凌就按 H 记下，学校开始调查，不用等查实。</source>
        <translation>There are signs of bullying. If you suspect bullying by pupils, press H: the school then inquires, and nothing need be proved first.</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>姓名、拼音或班级&#x3000;Ctrl+F</source>
        <translation>Name, pinyin or class  Ctrl+F</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>记信号&#x3000;Ctrl+N</source>
        <translation>Note a signal  Ctrl+N</translation>
    </message>
    <message>
        <source>在办的预警</source>
        <translation>Open alerts</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>State</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>打开预警</source>
        <translation>Open the alert</translation>
    </message>
    <message>
        <source>选中预警的时限</source>
        <translation>Deadlines of the chosen alert</translation>
    </message>
    <message>
        <source>要办的</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>预警</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>选中的预警</source>
        <translation>Chosen alert</translation>
    </message>
    <message>
        <source>什么要在何时之前办</source>
        <translation>What is due by when</translation>
    </message>
    <message>
        <source>逾期 %1</source>
        <translation>Overdue %1</translation>
    </message>
    <message>
        <source>只看逾期，%1 个</source>
        <translation>Overdue only, %1</translation>
    </message>
    <message>
        <source>%1 个在办</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>%1 / %2 个在办</source>
        <translation>%1 / %2 open</translation>
    </message>
    <message>
        <source>没有在办的预警。有要记的，按 Ctrl+N。</source>
        <translation>No open alerts. To note something, press Ctrl+N.</translation>
    </message>
    <message>
        <source>没有合这个条件的预警。清空筛选框，或在上面的格子上再按一次 Enter。</source>
        <translation>No alert matches. Clear the filter, or press Enter once more on the cell above.</translation>
    </message>
    <message>
        <source>等级重的在前，同级先到期的在前</source>
        <translation>Gravest level first, then the earliest deadline</translation>
    </message>
    <message>
        <source>待定级</source>
        <translation>No level</translation>
    </message>
    <message>
        <source>没有要办的</source>
        <translation>Nothing to do</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;从 %3 第一条记录起计时</source>
        <translation>%1  %2  since %3</translation>
    </message>
    <message>
        <source>一个月内没有要办的。</source>
        <translation>Nothing to do within a month.</translation>
    </message>
    <message>
        <source>已离校</source>
        <translation>Has left</translation>
    </message>
    <message>
        <source>危机处置&#x3000;C</source>
        <translation>Crisis mode  C</translation>
    </message>
    <message>
        <source>Enter 打开&#x3000;C 危机处置&#x3000;M 记一步&#x3000;U 定级</source>
        <translation>Enter open  C crisis mode  M record a step  U set level</translation>
    </message>
    <message>
        <source>打印&#x3000;Ctrl+P</source>
        <translation>Print  Ctrl+P</translation>
    </message>
</context>
<context>
    <name>AnswerGrid</name>
    <message>
        <source>题</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 题，%2 份有效答卷。</source>
        <translation>%1 items, %2 valid sheets.</translation>
    </message>
    <message>
        <source>%1：%2。</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>约一次辅导</source>
        <translation>Make an appointment</translation>
    </message>
    <message>
        <source>约好</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>改预约</source>
        <translation>Change the appointment</translation>
    </message>
    <message>
        <source>改好</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>房间</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>辅导教师</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>谁来</source>
        <translation>Who comes</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>几次</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>只这一次</source>
        <translation>Only this once</translation>
    </message>
    <message>
        <source>每周一次，共 %1 次</source>
        <translation>Weekly, %1 times</translation>
    </message>
    <message>
        <source>在开放时间以外也要约</source>
        <translation>Book outside the opening hours all the same</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>多长</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>%1 分钟</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>请选辅导教师</source>
        <translation>Choose a counsellor</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>还没写「%1」。没有改动任何东西。</source>
        <translation>&quot;%1&quot; is empty. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>AttachmentsDialog</name>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>格式</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>谁放的</source>
        <translation>Put in by</translation>
    </message>
    <message>
        <source>放一份…&#x3000;Ctrl+N</source>
        <translation>Put in…  Ctrl+N</translation>
    </message>
    <message>
        <source>打开&#x3000;Enter</source>
        <translation>Open  Enter</translation>
    </message>
    <message>
        <source>放大缩小&#x3000;F11</source>
        <translation>Larger, smaller  F11</translation>
    </message>
    <message>
        <source>存出来…&#x3000;Ctrl+E</source>
        <translation>Save outside…  Ctrl+E</translation>
    </message>
    <message>
        <source>移除…&#x3000;Delete</source>
        <translation>Remove…  Delete</translation>
    </message>
    <message>
        <source>附件：%1</source>
        <translation>Attachments: %1</translation>
    </message>
    <message>
        <source>本案的附件：%1</source>
        <translation>Attachments of the case: %1</translation>
    </message>
    <message>
        <source>没有您可以看的附件。</source>
        <translation>There are no attachments that you may see.</translation>
    </message>
    <message>
        <source>还没有附件。按 Ctrl+N 选一个 PDF、PNG 或 JPEG 文件，也可以拖进来。</source>
        <translation>No attachments yet. Ctrl+N chooses a PDF, PNG or JPEG file; you can also drop one here.</translation>
    </message>
    <message>
        <source>这个预警还没有附件。按 Ctrl+N 选一个 PDF、PNG 或 JPEG 文件，也可以拖进来。</source>
        <translation>This alert has no attachments yet. Ctrl+N chooses a PDF, PNG or JPEG file; you can also drop one here.</translation>
    </message>
    <message>
        <source>打开的附件</source>
        <translation>Opened attachment</translation>
    </message>
    <message>
        <source>共 %1 份，纸上日期新的在前</source>
        <translation>%1 in all, newest paper first</translation>
    </message>
    <message>
        <source>正在打开…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>选一个 PDF、PNG 或 JPEG 文件</source>
        <translation>Choose a PDF, PNG or JPEG file</translation>
    </message>
    <message>
        <source>一次放一份，好写清它是什么。没有放进任何东西。</source>
        <translation>One at a time, so that each is named. Nothing was put in.</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>放好了，在档案里是加密的。原来的文件 %1 还在原处，没有加密，不用了请删掉。</source>
        <translation>Put in, encrypted in the record. The file %1 is still where it was, not encrypted: please delete it when it is not needed.</translation>
    </message>
    <message>
        <source>移除附件：%1</source>
        <translation>Remove attachment: %1</translation>
    </message>
    <message>
        <source>这份附件从档案里删去，不能撤回。日志里留下它是什么、谁移除的和理由。</source>
        <translation>The attachment is deleted from the record and does not come back. The journal keeps what it was, who removed it and why.</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>为什么移除</source>
        <translation>Why it is removed</translation>
    </message>
    <message>
        <source>例如：放错了学生</source>
        <translation>such as: it belongs to another student</translation>
    </message>
    <message>
        <source>移除了，理由记进了日志。</source>
        <translation>Removed; the reason stands in the journal.</translation>
    </message>
    <message>
        <source>存出来：%1</source>
        <translation>Save outside: %1</translation>
    </message>
    <message>
        <source>存出来的文件没有加密，谁拿到都能看。存到哪里、给谁，由您负责；用完请删掉。这次会记进日志。</source>
        <translation>The saved file is not encrypted: whoever gets it can read it. Where it lies and who gets it is yours to answer for; please delete it after use. The journal will say so.</translation>
    </message>
    <message>
        <source>选位置…</source>
        <translation>Choose a place…</translation>
    </message>
    <message>
        <source>为什么要存</source>
        <translation>Why it is saved</translation>
    </message>
    <message>
        <source>例如：交给转介医院</source>
        <translation>such as: for the hospital of the referral</translation>
    </message>
    <message>
        <source>附件-%1.%2</source>
        <translation>attachment-%1.%2</translation>
    </message>
    <message>
        <source>存到哪里</source>
        <translation>Where to save</translation>
    </message>
    <message>
        <source>存好了。那里没有加密，用完请删掉。</source>
        <translation>Saved. It is not encrypted there: please delete it after use.</translation>
    </message>
</context>
<context>
    <name>BackgroundDialog</name>
    <message>
        <source>打印成长档案…&#x3000;Ctrl+P</source>
        <translation>Print the growth record…  Ctrl+P</translation>
    </message>
    <message>
        <source>存下&#x3000;Ctrl+Enter</source>
        <translation>Store  Ctrl+Enter</translation>
    </message>
    <message>
        <source>成长档案：%1</source>
        <translation>Growth record: %1</translation>
    </message>
    <message>
        <source>优势写在前面；只写必要的情况和事实，不贴标签，不作诊断。「家庭」「成长与健康」和辅导记录一样保密。</source>
        <translation>Strengths come first; only what is necessary and facts, no labels, no diagnosis. “Family” and “Growing up and health” are kept as secret as counselling notes.</translation>
    </message>
    <message>
        <source>关上&#x3000;Esc</source>
        <translation>Close  Esc</translation>
    </message>
    <message>
        <source>您的岗位看不到。要看请找心理教师。</source>
        <translation>Not for your role. Ask the counsellor.</translation>
    </message>
    <message>
        <source>上次改动：%1&#x3000;%2</source>
        <translation>Last changed: %1  %2</translation>
    </message>
    <message>
        <source>存好了。</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>%1 改的是别的几处，已经放进来；您写的都在。</source>
        <translation>%1 changed other fields, which are in here now; all that you wrote is still there.</translation>
    </message>
    <message>
        <source>还有没存的改动：先存下，再打印。</source>
        <translation>Something is not stored yet: store it, then print.</translation>
    </message>
    <message>
        <source>打印成长档案</source>
        <translation>Print the growth record</translation>
    </message>
    <message>
        <source>文件离开加密的档案库，谁拿到都能看；做一份会记进日志。您看不到的不在纸上，有人可能加害时个案的部分也不在纸上。</source>
        <translation>The file leaves the encrypted vault and anyone who gets it can read it; making one is written to the journal. What you may not see is not on it, nor anything of a case where somebody may have done harm.</translation>
    </message>
    <message>
        <source>存成 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>为什么要打印</source>
        <translation>Why it is printed</translation>
    </message>
    <message>
        <source>例如：毕业交接</source>
        <translation>For example: hand-over at graduation</translation>
    </message>
    <message>
        <source>成长档案存到哪里</source>
        <translation>Where to save the growth record</translation>
    </message>
    <message>
        <source>成长档案-%1.pdf</source>
        <translation>growth-record-%1.pdf</translation>
    </message>
    <message>
        <source>有改动还没有存下。再按一次 Esc 就不存，直接关上。</source>
        <translation>Something is not stored. Press Esc once more to close without storing.</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>正在备份</source>
        <translation>Backing up</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>备份到哪里</source>
        <translation>Where to back up</translation>
    </message>
    <message>
        <source>文件夹</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>上次</source>
        <translation>Last time</translation>
    </message>
    <message>
        <source>现在怎样</source>
        <translation>State</translation>
    </message>
    <message>
        <source>选第二处…</source>
        <translation>Choose the second place…</translation>
    </message>
    <message>
        <source>不用第二处</source>
        <translation>No second place</translation>
    </message>
    <message>
        <source>另存一份…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>现在备份&#x3000;Ctrl+N</source>
        <translation>Back up now  Ctrl+N</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>现有的备份</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>做于</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>怎么来的</source>
        <translation>How it was made</translation>
    </message>
    <message>
        <source>演练恢复…</source>
        <translation>Rehearse…</translation>
    </message>
    <message>
        <source>这一份已销毁…</source>
        <translation>This one is destroyed…</translation>
    </message>
    <message>
        <source>演练的比较</source>
        <translation>Comparison of the rehearsal</translation>
    </message>
    <message>
        <source>比什么</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>备份里</source>
        <translation>In the backup</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>不再备份到第二处。那里已有的备份没有动。</source>
        <translation>No more backups to the second place. Those already there are untouched.</translation>
    </message>
    <message>
        <source>做了多少</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>还没有备份。按「现在备份」做第一份。</source>
        <translation>No backup yet. Press &quot;Back up now&quot; for the first one.</translation>
    </message>
    <message>
        <source>锁定时和每天自动备份；每处一天一个文件，留最近 7 天和 8 周的。文件和档案库一样加密，要用这里的密码打开。</source>
        <translation>Backups are made when locking and daily; one file a day in each place, those of the last 7 days and 8 weeks are kept. They are encrypted like the vault and open with its password.</translation>
    </message>
    <message>
        <source>恢复演练</source>
        <translation>Rehearsal of restoring</translation>
    </message>
    <message>
        <source>没有演练过的备份不算备份。演练把选中的一份恢复到一个临时文件夹，逐页读、逐条核对，和现在的档案比较，最后删去临时文件夹。</source>
        <translation>A backup never rehearsed is none. The rehearsal restores the chosen one to a temporary folder, reads every page, checks every record, compares it with the present records and removes the folder.</translation>
    </message>
    <message>
        <source>本次打开后还没有演练。</source>
        <translation>No rehearsal since the vault was opened.</translation>
    </message>
    <message>
        <source>在左边选一份，按「演练恢复…」。</source>
        <translation>Choose one on the left and press &quot;Rehearse…&quot;.</translation>
    </message>
    <message>
        <source>档案真的丢了，在打开档案库的画面上选「从备份恢复」。不会覆盖任何东西。</source>
        <translation>If the records are really lost, choose &quot;Restore from a backup&quot; where the vault is opened. Nothing is overwritten.</translation>
    </message>
    <message>
        <source>最近一份做于 %1。</source>
        <translation>The latest was made %1.</translation>
    </message>
    <message>
        <source>还没有做过备份。</source>
        <translation>No backup yet.</translation>
    </message>
    <message>
        <source>第二处</source>
        <translation>2nd place</translation>
    </message>
    <message>
        <source>还没有选：这台电脑坏了，备份也一起没了</source>
        <translation>None chosen: if this computer breaks, the backups go with it</translation>
    </message>
    <message>
        <source>这台电脑</source>
        <translation>This PC</translation>
    </message>
    <message>
        <source>从未</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>自动</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>手动</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>共 %1 份</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>正在备份…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>备份好了，写完后又读回来核对过：%1</source>
        <translation>Backed up, and read back after writing: %1</translation>
    </message>
    <message>
        <source>备份-%1.yicebak</source>
        <translation>backup-%1.yicebak</translation>
    </message>
    <message>
        <source>备份存到哪里</source>
        <translation>Where to save the backup</translation>
    </message>
    <message>
        <source>备份的第二处：最好在 U 盘或另一块盘上</source>
        <translation>Second place for backups: best a stick or another disk</translation>
    </message>
    <message>
        <source>以后也备份到 %1。现在可以按「现在备份」。</source>
        <translation>Backups go to %1 too from now on. You can press &quot;Back up now&quot;.</translation>
    </message>
    <message>
        <source>这个文件夹和档案库在一起，算不得第二处。没有改动任何东西。请选 U 盘或另一块盘。</source>
        <translation>This folder stands beside the vault and is no second place. Nothing was changed. Please choose a stick or another disk.</translation>
    </message>
    <message>
        <source>演练恢复</source>
        <translation>Rehearse</translation>
    </message>
    <message>
        <source>%1
用做这份备份时您的密码打开它。现在的档案不受影响。</source>
        <translation>%1
It opens with the password you had when it was made. The present records are not touched.</translation>
    </message>
    <message>
        <source>开始演练</source>
        <translation>Start the rehearsal</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>正在演练恢复…</source>
        <translation>Rehearsing the restore…</translation>
    </message>
    <message>
        <source>正在演练…</source>
        <translation>Rehearsing…</translation>
    </message>
    <message>
        <source>没有通过：%1</source>
        <translation>Not passed: %1</translation>
    </message>
    <message>
        <source>这份备份恢复不了，请再做一份。%1</source>
        <translation>This backup cannot be restored; please make another one. %1</translation>
    </message>
    <message>
        <source>✓ %1 的备份可以恢复：读了 %2 页，核对了 %3 条记录。</source>
        <translation>✓ The backup of %1 can be restored: pages read %2, records checked %3.</translation>
    </message>
    <message>
        <source>%1 的备份少了东西，有 %2 处对不上，请再做一份。</source>
        <translation>The backup of %1 lacks something: places that differ: %2. Please make another one.</translation>
    </message>
    <message>
        <source>但现在的档案不是从它接着写下来的，请先弄清来历。</source>
        <translation>But the present records do not follow on from it; find out first where they come from.</translation>
    </message>
    <message>
        <source>和现在的档案一样。</source>
        <translation>It equals the present records.</translation>
    </message>
    <message>
        <source>它之后写的不在里面：</source>
        <translation>Written since and not in it:</translation>
    </message>
    <message>
        <source>演练做完了，临时文件夹已删去。结果在右边。</source>
        <translation>The rehearsal is over, its folder removed. The outcome is on the right.</translation>
    </message>
    <message>
        <source>这一份已销毁</source>
        <translation>This one is destroyed</translation>
    </message>
    <message>
        <source>%1
程序不删这个文件，只记下您说它已经销毁。销毁到期档案时，不再把它列为仍有副本的地方。</source>
        <translation>%1
The program does not delete this file, it only notes that you say it is destroyed. When due records are destroyed, it is no longer listed as a place with a copy.</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>Reading…</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>选文件夹…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>备份放在哪里</source>
        <translation>Where backups go</translation>
    </message>
    <message>
        <source>备份也是加密的。请放到另一个盘上，最好是一只专用 U 盘，下班时拔下来锁好。
电脑坏了、丢了，靠它把档案找回来。</source>
        <translation>Backups are encrypted too. Put them on another disk, best a USB stick of their own, taken out and locked away after work.
If the computer breaks or is lost, they bring the records back.</translation>
    </message>
    <message>
        <source>选备份文件夹</source>
        <translation>Choose the backup folder</translation>
    </message>
    <message>
        <source>备份放在哪个文件夹里</source>
        <translation>Folder for backups</translation>
    </message>
    <message>
        <source>还没有选，以后再说</source>
        <translation>None chosen; later</translation>
    </message>
    <message>
        <source>备份放在：%1</source>
        <translation>Backups go to: %1</translation>
    </message>
    <message>
        <source>这个文件夹就在档案库里面，档案丢了备份也会一起丢。请选别处。</source>
        <translation>This folder lies inside the vault; if the vault is lost, so are the backups. Please choose another place.</translation>
    </message>
    <message>
        <source>不选也能先用：锁定时和每天都会自动备份，但只在这台电脑上；电脑坏了，要靠另一个盘上的备份。</source>
        <translation>You can go on without one: backups are made on locking and daily, but only on this PC; when it fails, only one on another disk helps.</translation>
    </message>
    <message>
        <source>锁定时和每天都会自动备份到这台电脑和这里；盘没插上时会提醒。</source>
        <translation>Backups are made on locking and daily, on this PC and here; you are told when the disk is out.</translation>
    </message>
</context>
<context>
    <name>BandBars</name>
    <message>
        <source>年级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>有总分</source>
        <translation>With a total</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>共 %1 份有总分。</source>
        <translation>%1 sheets with a total.</translation>
    </message>
    <message>
        <source>%1 %2 人</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1：%2。</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>人数少，不比较</source>
        <translation>Few students, not compared</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>返回列表&#x3000;Esc</source>
        <translation>List  Esc</translation>
    </message>
    <message>
        <source>导入问卷星文件…&#x3000;Ctrl+I</source>
        <translation>Import a Wenjuanxing file…  Ctrl+I</translation>
    </message>
    <message>
        <source>筛查漏斗</source>
        <translation>Screening funnel</translation>
    </message>
    <message>
        <source>答卷</source>
        <translation>Response sheets</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>关键题</source>
        <translation>Critical item</translation>
    </message>
    <message>
        <source>有效性</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>作答</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>一轮测评</source>
        <translation>One round of assessment</translation>
    </message>
    <message>
        <source>名单怎样一步步变少？</source>
        <translation>How does the list shrink step by step?</translation>
    </message>
    <message>
        <source>↑↓ 选一步，下面是这一步的答卷</source>
        <translation>↑↓ choose a step; its sheets stand below</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 份有关键题的答卷还不知道是谁的，请先认人。</source>
        <translation>Sheets with a critical answer whose student is unknown: %1. Please say whose they are first.</translation>
    </message>
    <message>
        <source>关键题从作答到导入最长隔了 %1 小时。</source>
        <translation> Longest time from a critical answer to its import: %1 h.</translation>
    </message>
    <message>
        <source>少 %1</source>
        <translation>%1 fewer</translation>
    </message>
    <message>
        <source>还不知道是谁的&#x3000;%1 份&#x3000;Enter 认人</source>
        <translation>Student unknown  %1  Enter: say whose</translation>
    </message>
    <message>
        <source>还没有答卷。导入问卷星文件，或按 Ctrl+I。</source>
        <translation>No response sheets yet. Import a Wenjuanxing file, or press Ctrl+I.</translation>
    </message>
    <message>
        <source>这是筛查提示，不是诊断。没有同意书的不显示得分，关键题的安全任务照旧。</source>
        <translation>This is a screening prompt, not a diagnosis. Without consent no score is shown; the safety tasks of critical items stay.</translation>
    </message>
    <message>
        <source>没有同意书，不显示得分</source>
        <translation>No consent, score not shown</translation>
    </message>
    <message>
        <source>认出是谁以后才显示得分</source>
        <translation>Score shown once the student is known</translation>
    </message>
    <message>
        <source>%1 算不出</source>
        <translation>%1 not computable</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2（%3）</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>（没写名字）</source>
        <translation>(no name written)</translation>
    </message>
    <message>
        <source>第 %1 题</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>有效</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>这份答卷是谁的？</source>
        <translation>Whose sheet is this?</translation>
    </message>
    <message>
        <source>第 %1 行写的是：%2。定下来以后，任务会转到这名学生名下。</source>
        <translation>Row %1 says: %2. Once decided, the tasks go to this student.</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>就是这名学生</source>
        <translation>It is this student</translation>
    </message>
    <message>
        <source>还没选学生。写姓名或拼音首字母，用 ↓ 选一名。没有改动任何东西。</source>
        <translation>No student is chosen. Type a name or pinyin initials and choose with ↓. Nothing was changed.</translation>
    </message>
    <message>
        <source>，较高：%1</source>
        <translation>, higher: %1</translation>
    </message>
    <message>
        <source>答题机…&#x3000;Ctrl+J</source>
        <translation>Answer stations…  Ctrl+J</translation>
    </message>
    <message>
        <source>录入纸卷&#x3000;Ctrl+T</source>
        <translation>Type paper sheets  Ctrl+T</translation>
    </message>
    <message>
        <source>看图&#x3000;Ctrl+G</source>
        <translation>Charts  Ctrl+G</translation>
    </message>
    <message>
        <source>缺谁，为什么&#x3000;Ctrl+M</source>
        <translation>Who is missing, why  Ctrl+M</translation>
    </message>
    <message>
        <source>名单和去向&#x3000;Ctrl+H</source>
        <translation>Names and progress  Ctrl+H</translation>
    </message>
    <message>
        <source>和另一轮比&#x3000;Ctrl+B</source>
        <translation>Compare rounds  Ctrl+B</translation>
    </message>
    <message>
        <source>判断这份答卷…&#x3000;Ctrl+D</source>
        <translation>Judge this sheet…  Ctrl+D</translation>
    </message>
    <message>
        <source>存疑，还没有人判断&#x3000;%1 份&#x3000;Ctrl+D 判断</source>
        <translation>Doubtful, nobody has judged yet  %1  Ctrl+D judges</translation>
    </message>
    <message>
        <source>判过，不计入或要重测&#x3000;%1 份</source>
        <translation>Judged: set aside or to be tested again  %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>报告…&#x3000;Ctrl+L</source>
        <translation>Reports…  Ctrl+L</translation>
    </message>
    <message>
        <source>打开档案&#x3000;Ctrl+R</source>
        <translation>Open the record  Ctrl+R</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 份&#x3000;Enter 看结果&#x3000;Ctrl+R 打开档案</source>
        <translation>%1  %2 sheets  Enter shows the results  Ctrl+R opens the record</translation>
    </message>
    <message>
        <source>作废的答题卡</source>
        <translation>Revoked card</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>新建一轮&#x3000;Ctrl+N</source>
        <translation>New round  Ctrl+N</translation>
    </message>
    <message>
        <source>测评轮次</source>
        <translation>Rounds of assessment</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>量表</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>年级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>From</translation>
    </message>
    <message>
        <source>截止</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>测评</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <source>每一轮测评</source>
        <translation>Every round of assessment</translation>
    </message>
    <message>
        <source>本学年还没有全员测评。规定每学年至少一次。按 Ctrl+N 新建一轮。</source>
        <translation>No assessment of all students this school year. The rule is at least one a year. Press Ctrl+N for a new round.</translation>
    </message>
    <message>
        <source>%1 轮，新的在前</source>
        <translation>Rounds: %1, newest first</translation>
    </message>
    <message>
        <source>还没开始</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>已截止</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>正在测</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>量表与授权…</source>
        <translation>Scales and licences…</translation>
    </message>
    <message>
        <source>名单上的 %1 人</source>
        <translation>%1 on a list</translation>
    </message>
</context>
<context>
    <name>CareDetail</name>
    <message>
        <source>由家长自选正规医院。</source>
        <translation>A regular hospital of the family&apos;s choice.</translation>
    </message>
    <message>
        <source>转学去的学校</source>
        <translation>The school that the student moves to</translation>
    </message>
    <message>
        <source>绿色通道</source>
        <translation>Green channel</translation>
    </message>
    <message>
        <source>没有绿色通道</source>
        <translation>No green channel</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>接诊时间</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>接诊年龄</source>
        <translation>Ages</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>照 %1 的白名单，以后名单变了，这里不变。</source>
        <translation>By the white list of %1; later changes of the list do not change this.</translation>
    </message>
    <message>
        <source>返回列表&#x3000;Esc</source>
        <translation>List  Esc</translation>
    </message>
    <message>
        <source>学生档案</source>
        <translation>Student record</translation>
    </message>
    <message>
        <source>预警&#x3000;A</source>
        <translation>Alert  A</translation>
    </message>
    <message>
        <source>文书&#x3000;Ctrl+P</source>
        <translation>Papers  Ctrl+P</translation>
    </message>
    <message>
        <source>记一步&#x3000;M</source>
        <translation>Record a step  M</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>What</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>要办的</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>转介详情</source>
        <translation>Referral in detail</translation>
    </message>
    <message>
        <source>要办的和转到哪里</source>
        <translation>What is to be done, and where to</translation>
    </message>
    <message>
        <source>什么要在何时之前办</source>
        <translation>What is due by when</translation>
    </message>
    <message>
        <source>%1&#x3000;学号 %2</source>
        <translation>%1  number %2</translation>
    </message>
    <message>
        <source>%1 写的建议书&#x3000;%2</source>
        <translation>Letter of %1  %2</translation>
    </message>
    <message>
        <source>原因
%1

转到哪里
%2</source>
        <translation>Reasons
%1

Where to
%2</translation>
    </message>
    <message>
        <source>转介</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>%1 开始休学</source>
        <translation>On leave since %1</translation>
    </message>
    <message>
        <source>复学要的材料</source>
        <translation>Papers needed for the return</translation>
    </message>
    <message>
        <source>
复学的条件</source>
        <translation>
Conditions of the return</translation>
    </message>
    <message>
        <source>
● 有了&#x3000;○ 还没有&#x3000;&#x3000;条件出自 %1</source>
        <translation>
● there  ○ not yet    Conditions from %1</translation>
    </message>
    <message>
        <source>休学和复学</source>
        <translation>Leave and return</translation>
    </message>
    <message>
        <source>还没有记过。按 M 记第一步。</source>
        <translation>Nothing is recorded yet. Press M for the first step.</translation>
    </message>
    <message>
        <source>您的岗位看不到各条写的话。要看请找心理教师。</source>
        <translation>Your role does not see what was written. Please ask the counsellor.</translation>
    </message>
    <message>
        <source>现在没有要办的。</source>
        <translation>Nothing to do now.</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>存成 PDF 再打印。离开档案库的是明文，做一份会记进日志；被怀疑的人不会出现在上面。</source>
        <translation>Save as PDF, then print. It leaves the vault in clear text and is journalled; no suspected person stands on it.</translation>
    </message>
    <message>
        <source>存成 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>哪一份</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>文书存到哪里</source>
        <translation>Where to save the paper</translation>
    </message>
</context>
<context>
    <name>CasePicker</name>
    <message>
        <source>加一个个案</source>
        <translation>Add a case</translation>
    </message>
    <message>
        <source>在办而还不在名单上的。写姓名、拼音或班级，↓ 到下面选。</source>
        <translation>Open cases that are not on the list yet. Type a name, pinyin or class; ↓ goes to the list.</translation>
    </message>
    <message>
        <source>加上</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>找个案</source>
        <translation>Find a case</translation>
    </message>
    <message>
        <source>姓名、拼音或班级</source>
        <translation>Name, pinyin or class</translation>
    </message>
    <message>
        <source>在办而不在名单上的个案</source>
        <translation>Open cases not on the list</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>在办的都在名单上了。</source>
        <translation>All open cases are on the list.</translation>
    </message>
    <message>
        <source>没有合这个条件的个案。</source>
        <translation>No case fits this.</translation>
    </message>
    <message>
        <source>待定级</source>
        <translation>No level yet</translation>
    </message>
    <message>
        <source>另行研究</source>
        <translation>Apart</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>正在研究的个案</source>
        <translation>The case in hand</translation>
    </message>
    <message>
        <source>这个个案另行研究</source>
        <translation>This case is discussed apart</translation>
    </message>
    <message>
        <source>请不该知道的人先离开，再打开。它不在会议纪要里，单独存一份。</source>
        <translation>Whoever must not know of it leaves first; then open it. It is not in the minutes; they are kept for it alone.</translation>
    </message>
    <message>
        <source>现在研究这一个&#x3000;Enter</source>
        <translation>Discuss this one now  Enter</translation>
    </message>
    <message>
        <source>学生：%1</source>
        <translation>Student: %1</translation>
    </message>
    <message>
        <source>已离校</source>
        <translation>Left school</translation>
    </message>
    <message>
        <source>另行研究</source>
        <translation>Apart</translation>
    </message>
    <message>
        <source>打开这个预警</source>
        <translation>Open this alert</translation>
    </message>
    <message>
        <source>第一次上会</source>
        <translation>First time at a meeting</translation>
    </message>
    <message>
        <source>上次决定办到没有</source>
        <translation>What became of the last decision</translation>
    </message>
    <message>
        <source>办了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>还没办</source>
        <translation>Not done yet</translation>
    </message>
    <message>
        <source>还没办，期限 %1</source>
        <translation>Not done yet, due %1</translation>
    </message>
    <message>
        <source>记下结果…</source>
        <translation>Note the outcome…</translation>
    </message>
    <message>
        <source>记下结果：%1</source>
        <translation>Note the outcome: %1</translation>
    </message>
    <message>
        <source>上次没有定要办的事。</source>
        <translation>The last meeting set no tasks.</translation>
    </message>
    <message>
        <source>有什么变化</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>没有变化。</source>
        <translation>Nothing changed.</translation>
    </message>
    <message>
        <source>从%1降到%2：条件都满足</source>
        <translation>From %1 down to %2: all conditions hold</translation>
    </message>
    <message>
        <source>从%1降到%2还差 %3 条</source>
        <translation>From %1 down to %2, conditions still open: %3</translation>
    </message>
    <message>
        <source>规则第 %1 版</source>
        <translation>Rules, version %1</translation>
    </message>
    <message>
        <source>还差</source>
        <translation>Missing</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>看数字</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>看数字（Ctrl+T）</source>
        <translation>Figures (Ctrl+T)</translation>
    </message>
    <message>
        <source>%1：看数字</source>
        <translation>%1: figures</translation>
    </message>
    <message>
        <source>%1：数字表</source>
        <translation>%1: table of figures</translation>
    </message>
</context>
<context>
    <name>ClassBoard</name>
    <message>
        <source>本班观察</source>
        <translation>Observations of the class</translation>
    </message>
    <message>
        <source>学号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>还没有学生。</source>
        <translation>There are no students yet.</translation>
    </message>
    <message>
        <source>%1，%2：%3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ClassPage</name>
    <message>
        <source>本周观察</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>看到的事（一句）</source>
        <translation>What was seen (one sentence)</translation>
    </message>
    <message>
        <source>例如：周一、周四请病假</source>
        <translation>For example: off sick on Monday and Thursday</translation>
    </message>
    <message>
        <source>打印要办的步骤…&#x3000;Ctrl+P</source>
        <translation>Print the steps…  Ctrl+P</translation>
    </message>
    <message>
        <source>本周没有要报的&#x3000;Ctrl+0</source>
        <translation>Nothing to report this week  Ctrl+0</translation>
    </message>
    <message>
        <source>交回…&#x3000;Ctrl+Enter</source>
        <translation>Hand in…  Ctrl+Enter</translation>
    </message>
    <message>
        <source>1 有&#x3000;2 明显&#x3000;0 清除&#x3000;↑↓←→ 移动&#x3000;字母 跳到学生&#x3000;Enter 写一句&#x3000;Ctrl+←→ 换一周</source>
        <translation>1 some  2 marked  0 clear  ↑↓←→ move  letters find a student  Enter facts  Ctrl+←→ week</translation>
    </message>
    <message>
        <source>选中的学生</source>
        <translation>Chosen student</translation>
    </message>
    <message>
        <source>这个工作包 %1 过期了，请找心理辅导室换新的；您写的还在，照样可以交。</source>
        <translation>This kit expired on %1; please get a new one from the counselling room. What you wrote is still here and can be handed in.</translation>
    </message>
    <message>
        <source>上次交回 %1。交回的只有心理辅导室打得开。</source>
        <translation>Last handed in %1. Only the counselling room can open it.</translation>
    </message>
    <message>
        <source>还没有交过。交回的只有心理辅导室打得开。</source>
        <translation>Not handed in yet. Only the counselling room can open it.</translation>
    </message>
    <message>
        <source>本周观察，只记有变化的学生</source>
        <translation>This week: only students with a change</translation>
    </message>
    <message>
        <source>%1 那一周的观察</source>
        <translation>Week of %1</translation>
    </message>
    <message>
        <source>%1 人，%2 人有变化。%3 前交。</source>
        <translation>%1 students, %2 with a change. Due by %3.</translation>
    </message>
    <message>
        <source>先前报过没有情况。</source>
        <translation> Nothing to report was said before.</translation>
    </message>
    <message>
        <source>报了：没有要报的情况。</source>
        <translation> Reported: nothing to report.</translation>
    </message>
    <message>
        <source>这个工作包里没有学生</source>
        <translation>This kit holds no students</translation>
    </message>
    <message>
        <source>今天就要处理：</source>
        <translation>To be acted on today:</translation>
    </message>
    <message>
        <source>还没存</source>
        <translation>Not stored yet</translation>
    </message>
    <message>
        <source>没有存上。%1</source>
        <translation>It was not stored. %1</translation>
    </message>
    <message>
        <source>✓ 已存 %1</source>
        <translation>✓ Stored %1</translation>
    </message>
    <message>
        <source>这一周有 %1 名学生的观察。</source>
        <translation>This week holds observations of %1 students. </translation>
    </message>
    <message>
        <source>这一周还没有写，也没有报没有情况。</source>
        <translation>Nothing is written for this week, nor that there is nothing to report. </translation>
    </message>
    <message>
        <source>这一周报的是没有情况。</source>
        <translation>This week says that there is nothing to report. </translation>
    </message>
    <message>
        <source>%1以前写的也都在里面，多交几次不要紧。文件只有心理辅导室打得开，请用 U 盘带去。</source>
        <translation>%1What was written before is in it too; handing in more than once does no harm. Only the counselling room can open the file; please take it there on a stick.</translation>
    </message>
    <message>
        <source>✓ 写好了第 %1 份回传：观察 %2 条，零报告 %3 份</source>
        <translation>✓ Return no. %1 is written: %2 observations, %3 zero reports</translation>
    </message>
    <message>
        <source>本周没有要报的</source>
        <translation>Nothing to report this week</translation>
    </message>
    <message>
        <source>全班都看过了，%1 起的这一周没有要报的情况。零报告也是报告，报了不能收回；以后看到了再记就是。</source>
        <translation>The whole class was looked at, and in the week from %1 there is nothing to report. A zero report is a report and cannot be taken back; what is seen later is simply written down.</translation>
    </message>
    <message>
        <source>报零报告</source>
        <translation>Report nothing</translation>
    </message>
    <message>
        <source>须知卡和要做的事&#x3000;F2</source>
        <translation>Cards and things to do  F2</translation>
    </message>
    <message>
        <source>家访…&#x3000;F3</source>
        <translation>Home visit…  F3</translation>
    </message>
    <message>
        <source>家里报来的…&#x3000;F4</source>
        <translation>From the family…  F4</translation>
    </message>
    <message>
        <source>收更新…&#x3000;Ctrl+I</source>
        <translation>Take in an update…  Ctrl+I</translation>
    </message>
    <message>
        <source>须知卡和要做的事（%1）&#x3000;F2</source>
        <translation>Cards and things to do (%1)  F2</translation>
    </message>
    <message>
        <source>✓ 晴雨表存了 %1</source>
        <translation>✓ Barometer stored %1</translation>
    </message>
    <message>
        <source>✓ %1 的家访存了</source>
        <translation>✓ The visit to %1 is stored</translation>
    </message>
    <message>
        <source>✓ %1 家里报来的存了</source>
        <translation>✓ What %1&apos;s family said is stored</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>和另一轮比，变了多少？</source>
        <translation>What has changed against another round?</translation>
    </message>
    <message>
        <source>两轮的比较</source>
        <translation>Two rounds compared</translation>
    </message>
    <message>
        <source>量表、班级或学生</source>
        <translation>Scale, class or student</translation>
    </message>
    <message>
        <source>两轮都有</source>
        <translation>In both</translation>
    </message>
    <message>
        <source>升档</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>不变</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>降档</source>
        <translation>Fell</translation>
    </message>
    <message>
        <source>从哪一档到哪一档</source>
        <translation>From which band to which</translation>
    </message>
    <message>
        <source>和哪一轮比</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>还没有另一轮用过同样的量表，没有可以比的。</source>
        <translation>No other round has used the same scales: there is nothing to compare.</translation>
    </message>
    <message>
        <source>两轮里没有可以比的答卷。</source>
        <translation>The two rounds have no sheets to compare.</translation>
    </message>
    <message>
        <source>从「%1」到「%2」。只在前一轮 %3 人，只在后一轮 %4 人，缺同意书没有比 %5 人。少于 5 人的不单列。这是筛查提示，不是诊断。</source>
        <translation>From “%1” to “%2”. Only in the earlier round %3, only in the later %4, not compared for want of consent %5. Fewer than 5 are not listed apart. A screening prompt, no diagnosis.</translation>
    </message>
    <message>
        <source>另有 %1 人有一轮没有分档</source>
        <translation>%1 more have no band in one round</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>升档的学生&#x3000;%1 人次&#x3000;Enter 打开档案</source>
        <translation>Students who rose  %1  Enter opens the record</translation>
    </message>
    <message>
        <source>%1：%2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>只在前一轮&#x3000;%1 人</source>
        <translation>Only in the earlier round  %1</translation>
    </message>
    <message>
        <source>只在后一轮&#x3000;%1 人</source>
        <translation>Only in the later round  %1</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>联系人：%1</source>
        <translation>Contacts: %1</translation>
    </message>
    <message>
        <source>「不安全」的人不进电话单，也不通知；以后导入名册也不会把这个标记去掉。改动都记入日志。</source>
        <translation>Whoever is “not safe” is on no call list and is told nothing; a roster imported later does not take the mark away. Changes are written to the journal.</translation>
    </message>
    <message>
        <source>存下&#x3000;Ctrl+Enter</source>
        <translation>Store  Ctrl+Enter</translation>
    </message>
    <message>
        <source>本人电话</source>
        <translation>Own phone</translation>
    </message>
    <message>
        <source>没有就空着</source>
        <translation>Leave empty if there is none</translation>
    </message>
    <message>
        <source>添一名&#x3000;Ctrl+N</source>
        <translation>Add one  Ctrl+N</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>法定监护人</source>
        <translation>Legal guardian</translation>
    </message>
    <message>
        <source>能不能联系</source>
        <translation>May be called</translation>
    </message>
    <message>
        <source>第 %1 名：姓名</source>
        <translation>No. %1: name</translation>
    </message>
    <message>
        <source>第 %1 名：关系</source>
        <translation>No. %1: relation</translation>
    </message>
    <message>
        <source>和学生的关系</source>
        <translation>Relation to the student</translation>
    </message>
    <message>
        <source>第 %1 名：电话</source>
        <translation>No. %1: phone</translation>
    </message>
    <message>
        <source>第 %1 名：法定监护人</source>
        <translation>No. %1: legal guardian</translation>
    </message>
    <message>
        <source>没有写</source>
        <translation>Not noted</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>不是</source>
        <translation>no</translation>
    </message>
    <message>
        <source>第 %1 名：能不能联系</source>
        <translation>No. %1: may be called</translation>
    </message>
    <message>
        <source>没有问过</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>可以联系</source>
        <translation>May be called</translation>
    </message>
    <message>
        <source>不安全</source>
        <translation>Not safe</translation>
    </message>
    <message>
        <source>去掉</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>去掉第 %1 名</source>
        <translation>Take out no. %1</translation>
    </message>
    <message>
        <source>存着的：本人电话 %1</source>
        <translation>Stored: own phone %1</translation>
    </message>
    <message>
        <source>存着的：%1&#x3000;%2</source>
        <translation>Stored: %1  %2</translation>
    </message>
</context>
<context>
    <name>CreateForm</name>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>我</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>恢复单</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>新建档案库</source>
        <translation>New vault</translation>
    </message>
    <message>
        <source>不建了</source>
        <translation>Do not create</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>这一步要填的</source>
        <translation>What this step asks for</translation>
    </message>
    <message>
        <source>我的姓名</source>
        <translation>My name</translation>
    </message>
    <message>
        <source>建库的人有本单位的全部权限，由您再加别的人并定岗位。记录里会写下是谁做的，请写真名。</source>
        <translation>Who creates the vault has every right of the unit; you add the others and set their roles. Records say who did what: please write your real name.</translation>
    </message>
    <message>
        <source>密码不存在电脑上，也没有人能替您找回。几个不相干的词连起来，又长又好记。</source>
        <translation>The password is not stored on the computer, and nobody can get it back for you. A few unrelated words in a row are long and easy to remember.</translation>
    </message>
    <message>
        <source>现在离开会怎样</source>
        <translation>What happens if you leave now</translation>
    </message>
    <message>
        <source>档案库已经建好，恢复单还没有核对。现在离开，档案库会锁上，记录没有损失，用刚才的密码能打开；但恢复单不会再显示，以后忘了密码就没有别的办法打开。</source>
        <translation>The vault is made, the recovery sheet is not checked. If you leave now, the vault is locked, nothing is lost, and your password opens it; but the recovery sheet is not shown again, and without it a forgotten password is the end.</translation>
    </message>
    <message>
        <source>留下，接着核对</source>
        <translation>Stay and check</translation>
    </message>
    <message>
        <source>锁上离开</source>
        <translation>Lock and leave</translation>
    </message>
    <message>
        <source>先写姓名</source>
        <translation>Write your name first</translation>
    </message>
    <message>
        <source>姓名最多 %1 个字</source>
        <translation>At most %1 characters in a name</translation>
    </message>
    <message>
        <source>正在建档案库…</source>
        <translation>Making the vault…</translation>
    </message>
    <message>
        <source>建好</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>纸在手上了，按「下一步」核对两组</source>
        <translation>Paper in hand? Press &quot;Next&quot; to check two groups</translation>
    </message>
</context>
<context>
    <name>CrisisPage</name>
    <message>
        <source>排一班</source>
        <translation>Add a shift</translation>
    </message>
    <message>
        <source>记一件拿走的东西</source>
        <translation>Something removed</translation>
    </message>
    <message>
        <source>告知家长</source>
        <translation>Tell the parents</translation>
    </message>
    <message>
        <source>送到医院</source>
        <translation>To hospital</translation>
    </message>
    <message>
        <source>报告区县</source>
        <translation>Report to the district</translation>
    </message>
    <message>
        <source>记下以后显示监护人的电话，可以告知家长。</source>
        <translation>Then the numbers of the guardians are shown, and the parents may be told.</translation>
    </message>
    <message>
        <source>记下以后先告知保护负责人，只联系安全的监护人或民政。</source>
        <translation>Then the safeguarding lead is told first, and only a safe guardian or civil affairs is contacted.</translation>
    </message>
    <message>
        <source>记下以后只联系安全的监护人或民政。记下后回到预警按 H，写是谁、凭什么。</source>
        <translation>Then only a safe guardian or civil affairs is contacted. Afterwards go back to the alert and press H: who, and why you think so.</translation>
    </message>
    <message>
        <source>家里有没有人可能牵涉：%1</source>
        <translation>Might somebody at home be involved: %1</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>这一步会记为突破保密，您写的这句话是理由，留在日志里，不能改。</source>
        <translation>This step is recorded as breaking confidence. What you write is the reason, stays in the log and cannot be changed.</translation>
    </message>
    <message>
        <source>写一句做了什么、谁做的。会和您的名字、时间一起留下。</source>
        <translation>One sentence: what was done, and by whom. It stays with your name and the time.</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>例如：李老师 10:20 到场</source>
        <translation>For example: the counsellor came at 10:20</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>存成 PDF 再打印，能填的都填好。离开档案库的是明文，做一份会记进日志；被怀疑的人不会出现在上面。</source>
        <translation>Saved as PDF for printing, filled in with what is known. It leaves the vault in clear text, each copy is noted in the log, and nobody who is suspected stands on it.</translation>
    </message>
    <message>
        <source>存成 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>哪一份</source>
        <translation>Which form</translation>
    </message>
    <message>
        <source>存到哪里</source>
        <translation>Where to save it</translation>
    </message>
    <message>
        <source>回到预警&#x3000;Esc</source>
        <translation>Back to the alert  Esc</translation>
    </message>
    <message>
        <source>遮住&#x3000;F9</source>
        <translation>Hide  F9</translation>
    </message>
    <message>
        <source>打印&#x3000;Ctrl+P</source>
        <translation>Print  Ctrl+P</translation>
    </message>
    <message>
        <source>要办的步骤</source>
        <translation>Steps to do</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>打给谁</source>
        <translation>Whom to call</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>到哪一步</source>
        <translation>How far</translation>
    </message>
    <message>
        <source>六步和事后关怀</source>
        <translation>Six steps and care afterwards</translation>
    </message>
    <message>
        <source>哪一步</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>写下的</source>
        <translation>Written down</translation>
    </message>
    <message>
        <source>已记下的</source>
        <translation>All that was recorded</translation>
    </message>
    <message>
        <source>危机处置</source>
        <translation>Crisis mode</translation>
    </message>
    <message>
        <source>打给谁、六步、已记下的</source>
        <translation>Whom to call, six steps, all that was recorded</translation>
    </message>
    <message>
        <source>打给谁&#x3000;C</source>
        <translation>Calls  C</translation>
    </message>
    <message>
        <source>已记下的&#x3000;L</source>
        <translation>Recorded  L</translation>
    </message>
    <message>
        <source>预警</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>显示&#x3000;F9</source>
        <translation>Show  F9</translation>
    </message>
    <message>
        <source>%1 天</source>
        <translation>Days: %1</translation>
    </message>
    <message>
        <source>过了 %1</source>
        <translation>Since then: %1</translation>
    </message>
    <message>
        <source>从 %1
第一条记录起</source>
        <translation>since %1,
the first record</translation>
    </message>
    <message>
        <source>现在没有写下谁陪着，按 S 排班</source>
        <translation>Nobody is written down as staying: press S</translation>
    </message>
    <message>
        <source>现在 %1 陪着</source>
        <translation>Staying now: %1</translation>
    </message>
    <message>
        <source>%1 定</source>
        <translation>Set %1</translation>
    </message>
    <message>
        <source>%1 定，还差签名或依据</source>
        <translation>Set %1, signature or ground missing</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 件</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>今天和以后</source>
        <translation>Today and later</translation>
    </message>
    <message>
        <source>办过</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>没有要办的步骤。</source>
        <translation>No step is to be done.</translation>
    </message>
    <message>
        <source>还没打</source>
        <translation>Not called yet</translation>
    </message>
    <message>
        <source>您的岗位看不到各条写的话。要看请找心理教师。</source>
        <translation>Your role does not see what was written. Please ask the counsellor.</translation>
    </message>
    <message>
        <source>还没写，按 Enter 写</source>
        <translation>Nothing yet, Enter writes</translation>
    </message>
    <message>
        <source>已遮住</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>还没有记下什么。</source>
        <translation>Nothing has been recorded yet.</translation>
    </message>
    <message>
        <source>现在没有要办的步骤</source>
        <translation>No step is to be done now</translation>
    </message>
    <message>
        <source>办过&#x3000;%1</source>
        <translation>Done %1</translation>
    </message>
    <message>
        <source>已经结案，不能再记。</source>
        <translation>The case is closed; nothing more can be recorded.</translation>
    </message>
    <message>
        <source>您的岗位只能看，要记请找心理教师。</source>
        <translation>Your role may look only. To record something please ask the counsellor.</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>No</translation>
    </message>
    <message>
        <source>可以联系监护人</source>
        <translation>guardians may be called</translation>
    </message>
    <message>
        <source>不清楚</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>先找保护负责人</source>
        <translation>safeguarding lead first</translation>
    </message>
    <message>
        <source>有</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>对这个人一律停</source>
        <translation>nothing goes to that person</translation>
    </message>
    <message>
        <source>办了，记一句</source>
        <translation>Done: one sentence</translation>
    </message>
    <message>
        <source>打给%1</source>
        <translation>Call: %1</translation>
    </message>
    <message>
        <source>还没有号码，记下一次就有了。</source>
        <translation>No number yet: it stands here once it was recorded.</translation>
    </message>
    <message>
        <source>打开预警，补签名</source>
        <translation>Open the alert and sign</translation>
    </message>
    <message>
        <source>报告主管机关</source>
        <translation>Report to an authority</translation>
    </message>
    <message>
        <source>由谁办（独立的专人）</source>
        <translation>Taken by (an independent person)</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>六步、事后、经过&#x3000;X</source>
        <translation>Six steps, after, account  X</translation>
    </message>
    <message>
        <source>打开预警，在欺凌调查里记</source>
        <translation>Open the alert, record it in the bullying inquiry</translation>
    </message>
    <message>
        <source>空着就是现在；例如 21:30</source>
        <translation>Empty means now; for example 21:30</translation>
    </message>
    <message>
        <source>「%1」不是时间：写成 21:30 或 11-25 21:30 的样子。没有改动任何东西。</source>
        <translation>&quot;%1&quot; is no time: write it like 21:30 or 11-25 21:30. Nothing was changed.</translation>
    </message>
    <message>
        <source>守护结束：交给谁</source>
        <translation>End of the watch: handed over to</translation>
    </message>
    <message>
        <source>打开以前写的话：%1</source>
        <translation>Open earlier notes: %1</translation>
    </message>
    <message>
        <source>步骤、电话、排班和拿走的东西一直看得到。打开的是以前写的话，离开这一页就收起。理由和您的名字、时间记进日志，查阅记录里看得到。</source>
        <translation>Steps, telephone numbers, shifts and removed things are always shown. This opens what was written earlier; leaving the page puts it away. The reason goes into the journal with your name and the time, and shows in the access log.</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>为什么要看</source>
        <translation>Why it is read</translation>
    </message>
    <message>
        <source>例如：接手这名学生的辅导</source>
        <translation>For example: taking over the counselling of this student</translation>
    </message>
    <message>
        <source>打开以前写的话&#x3000;Ctrl+R</source>
        <translation>Open earlier notes  Ctrl+R</translation>
    </message>
    <message>
        <source>Enter 办&#x3000;S 排班&#x3000;E 交接&#x3000;R 拿走&#x3000;N 家长&#x3000;H 送医&#x3000;D 区县&#x3000;J 机关&#x3000;Q 欺凌</source>
        <translation>Enter do it  S shift  E hand over  R removed  N parents  H hospital  D district  J authorities  Q bullying</translation>
    </message>
    <message>
        <source>以前写的话收着，写明理由以后打开。</source>
        <translation>What was written earlier is put away; a reason opens it.</translation>
    </message>
    <message>
        <source>收着</source>
        <translation>put away</translation>
    </message>
    <message>
        <source>守护一直到交给家长或医院，按 E 记交接。有变化随时按 S、R、N、H、D 记下。</source>
        <translation>The watch goes on until the hand-over to parents or hospital: E writes it down. Whatever changes: S, R, N, H, D.</translation>
    </message>
    <message>
        <source>交给家长或医院</source>
        <translation>Hand over to parents or hospital</translation>
    </message>
    <message>
        <source>守护到此结束</source>
        <translation>The watch ends with it</translation>
    </message>
</context>
<context>
    <name>CrisisSide</name>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;在守</source>
        <translation>%1  %2  now</translation>
    </message>
    <message>
        <source>后面还有 %1 班</source>
        <translation>Further shifts: %1</translation>
    </message>
    <message>
        <source>现在没有写下谁陪着</source>
        <translation>Nobody is written down as staying now</translation>
    </message>
    <message>
        <source>现在只有 %1 一个人</source>
        <translation>Only one person now: %1</translation>
    </message>
    <message>
        <source>%1&#x3000;没有人</source>
        <translation>%1  nobody</translation>
    </message>
    <message>
        <source>%1&#x3000;缺 1 人</source>
        <translation>%1  one missing</translation>
    </message>
    <message>
        <source>一件东西</source>
        <translation>One thing</translation>
    </message>
    <message>
        <source>一共 %1 件</source>
        <translation>In all: %1</translation>
    </message>
    <message>
        <source>守护和经过</source>
        <translation>Who stays, and what happened</translation>
    </message>
    <message>
        <source>守护</source>
        <translation>Guard</translation>
    </message>
    <message>
        <source>排班&#x3000;S</source>
        <translation>Shift  S</translation>
    </message>
    <message>
        <source>拿走的东西</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>记一件&#x3000;R</source>
        <translation>Add  R</translation>
    </message>
    <message>
        <source>家长</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>告知&#x3000;N</source>
        <translation>Tell  N</translation>
    </message>
    <message>
        <source>送医</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>记下&#x3000;H</source>
        <translation>Add  H</translation>
    </message>
    <message>
        <source>报告区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>记下&#x3000;D</source>
        <translation>Add  D</translation>
    </message>
    <message>
        <source>药品、尖锐的东西、绳索；书包、床位、高处的窗</source>
        <translation>Medicines, sharp things, ropes; bag, bed, high windows</translation>
    </message>
    <message>
        <source>还没有</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>公安、民政、教育</source>
        <translation>Police, civil affairs, education</translation>
    </message>
    <message>
        <source>记下&#x3000;J</source>
        <translation>Write  J</translation>
    </message>
    <message>
        <source>怀疑学生间欺凌&#x3000;Q</source>
        <translation>Suspect bullying by pupils  Q</translation>
    </message>
    <message>
        <source>交给谁</source>
        <translation>Handed over to</translation>
    </message>
    <message>
        <source>交接&#x3000;E</source>
        <translation>Hand over  E</translation>
    </message>
    <message>
        <source>要再守就按 S，重新计时</source>
        <translation>To watch again press S; its clock begins anew</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>已遮住</source>
        <translation>Hidden</translation>
    </message>
</context>
<context>
    <name>DangerBox</name>
    <message>
        <source>马上要做的事</source>
        <translation>What to do at once</translation>
    </message>
    <message>
        <source>可以等一等的事</source>
        <translation>What can wait</translation>
    </message>
</context>
<context>
    <name>DangerQuestions</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>怀疑谁</source>
        <translation>Who is suspected</translation>
    </message>
    <message>
        <source>姓名，不知道就空着</source>
        <translation>Name, or nothing if not known</translation>
    </message>
    <message>
        <source>是什么人</source>
        <translation>What they are</translation>
    </message>
    <message>
        <source>信里有没有危险</source>
        <translation>Danger in the letter</translation>
    </message>
    <message>
        <source>本人有危险(&amp;1)</source>
        <translation>In danger (&amp;1)</translation>
    </message>
    <message>
        <source>疑似被人伤害(&amp;2)</source>
        <translation>Harmed by others? (&amp;2)</translation>
    </message>
    <message>
        <source>不知道是什么人</source>
        <translation>Not known what they are</translation>
    </message>
    <message>
        <source>要谈一谈(&amp;3)</source>
        <translation>Needs a talk (&amp;3)</translation>
    </message>
    <message>
        <source>读过了，以上都没有(&amp;4)</source>
        <translation>I have read it: nothing of this (&amp;4)</translation>
    </message>
    <message>
        <source>疑似被同学欺凌(&amp;5)</source>
        <translation>Bullied by pupils? (&amp;5)</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>这份答卷算不算数？</source>
        <translation>Does this sheet count?</translation>
    </message>
    <message>
        <source>%1。由人来定，可以改判，每次的理由都留着。关键题的任务不受影响。</source>
        <translation>%1. A person decides and may decide again; every reason is kept. Tasks of critical answers stay as they are.</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>程序没有看出可疑的地方。</source>
        <translation>The program has found nothing doubtful.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>上次：%1，%2（%3，%4）</source>
        <translation>Last time: %1, %2 (%3, %4)</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>例如：当面问过，是认真答的</source>
        <translation>Such as: asked in person, answered with care</translation>
    </message>
    <message>
        <source>还没选怎么算。没有改动任何东西。</source>
        <translation>Nothing is chosen yet. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>再加一件&#x3000;Ctrl+T</source>
        <translation>Another task  Ctrl+T</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>凭什么这样定，写事实</source>
        <translation>What this rests on; write facts</translation>
    </message>
    <message>
        <source>变成这些任务</source>
        <translation>Tasks that come of it</translation>
    </message>
    <message>
        <source>维持%1</source>
        <translation>Keep %1</translation>
    </message>
    <message>
        <source>定为%1</source>
        <translation>Set to %1</translation>
    </message>
    <message>
        <source>升到%1</source>
        <translation>Raise to %1</translation>
    </message>
    <message>
        <source>降到%1</source>
        <translation>Lower to %1</translation>
    </message>
    <message>
        <source>到会不够 %1 种岗位：不能降级，也不能同意结案。升级一个人就能先升。</source>
        <translation>Fewer than %1 different posts are here: no lowering and no closing. One person may raise at once.</translation>
    </message>
    <message>
        <source>降到%1还差 %2 条，见左边。升级一个人就能先升。</source>
        <translation>Lowering to %1, conditions still open: %2; see the left. One person may raise at once.</translation>
    </message>
    <message>
        <source>没有议</source>
        <translation>Not discussed</translation>
    </message>
    <message>
        <source>%1 记</source>
        <translation>Written down by %1</translation>
    </message>
    <message>
        <source>变成的任务</source>
        <translation>Tasks that came of it</translation>
    </message>
    <message>
        <source>%1&#x3000;期限 %2</source>
        <translation>%1  due %2</translation>
    </message>
    <message>
        <source>办了：%1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>记下结果…</source>
        <translation>Note the outcome…</translation>
    </message>
    <message>
        <source>记下结果：%1</source>
        <translation>Note the outcome: %1</translation>
    </message>
    <message>
        <source>没有定要办的事。</source>
        <translation>No tasks were set.</translation>
    </message>
    <message>
        <source>还没写理由。没有改动任何东西。</source>
        <translation>No reason is written yet. Nothing was changed.</translation>
    </message>
    <message>
        <source>「%1」还没写好。期限写成 2026-12-05 这样。没有改动任何东西。</source>
        <translation>“%1” is not complete. A due day is written like 2026-12-05. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>打开哪个档案库</source>
        <translation>Which vault to open</translation>
    </message>
    <message>
        <source>记一条预警信号</source>
        <translation>Note a signal</translation>
    </message>
    <message>
        <source>找页面或命令</source>
        <translation>Find page or command</translation>
    </message>
    <message>
        <source>下次打开时界面用英文</source>
        <translation>Use Chinese from the next start</translation>
    </message>
    <message>
        <source>导入过的文件、撤回导入</source>
        <translation>Imported files, undo an import</translation>
    </message>
    <message>
        <source>九月升级</source>
        <translation>September rollover</translation>
    </message>
</context>
<context>
    <name>DistrictPage</name>
    <message>
        <source>学校列表</source>
        <translation>List of schools</translation>
    </message>
    <message>
        <source>学校</source>
        <translation>School</translation>
    </message>
    <message>
        <source>最近包</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>包序</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>测评完成 %</source>
        <translation>Assessed %</translation>
    </message>
    <message>
        <source>个案</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>红</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>橙</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>黄</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>超时</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>重点个案</source>
        <translation>Severe cases</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>代号</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>收到的包</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>包号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>收件…&#x3000;Ctrl+N</source>
        <translation>Take in…  Ctrl+N</translation>
    </message>
    <message>
        <source>登记学校…</source>
        <translation>Register a school…</translation>
    </message>
    <message>
        <source>存本中心名片…</source>
        <translation>Save our card…</translation>
    </message>
    <message>
        <source>写回执…&#x3000;R</source>
        <translation>Write receipt…  R</translation>
    </message>
    <message>
        <source>仍然收下…</source>
        <translation>Take anyway…</translation>
    </message>
    <message>
        <source>总览</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>本中心名片存到哪里</source>
        <translation>Where to save our card</translation>
    </message>
    <message>
        <source>单位名片.yicecard</source>
        <translation>unit.yicecard</translation>
    </message>
    <message>
        <source>筛选学校</source>
        <translation>Filter schools</translation>
    </message>
    <message>
        <source>不足 5 人写「&lt;5」；· 为零</source>
        <translation>&lt;5: fewer than five; ·: none</translation>
    </message>
    <message>
        <source>还没有学校名片。请学校带名片文件来登记。</source>
        <translation>No school cards yet. Ask the schools to bring their card files.</translation>
    </message>
    <message>
        <source>Ctrl+N 收件&#x3000;R 写回执&#x3000;F5 重新读取</source>
        <translation>Ctrl+N take in  R write receipt  F5 read again</translation>
    </message>
    <message>
        <source>重点个案和收件</source>
        <translation>Severe cases and packages received</translation>
    </message>
    <message>
        <source>没有在办的重点个案。</source>
        <translation>No open severe cases.</translation>
    </message>
    <message>
        <source>还没有收到过包。</source>
        <translation>No package received yet.</translation>
    </message>
    <message>
        <source>只有代号</source>
        <translation>Pseudonyms only</translation>
    </message>
    <message>
        <source>/ %1 所已报</source>
        <translation>/ %1 schools reported</translation>
    </message>
    <message>
        <source>测评完成率</source>
        <translation>assessed</translation>
    </message>
    <message>
        <source>个重点个案</source>
        <translation>severe cases</translation>
    </message>
    <message>
        <source>个超时</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>要催的在前</source>
        <translation>To remind first</translation>
    </message>
    <message>
        <source>没报</source>
        <translation>Not reported</translation>
    </message>
    <message>
        <source>有缺包</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>有超时</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>没有这样的学校。</source>
        <translation>No such school.</translation>
    </message>
    <message>
        <source>! 有缺包</source>
        <translation>! missing</translation>
    </message>
    <message>
        <source>✓ 连续</source>
        <translation>✓ complete</translation>
    </message>
    <message>
        <source>还没报</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>%1 所学校&#x3000;在册 %2 人&#x3000;有效测评 %3 人</source>
        <translation>Schools: %1  enrolled: %2  validly assessed: %3</translation>
    </message>
    <message>
        <source>选学校交来的包，可以选好几个</source>
        <translation>Choose the schools&apos; packages; several at once are fine</translation>
    </message>
    <message>
        <source>回执存到哪里</source>
        <translation>Where to save the receipt</translation>
    </message>
    <message>
        <source>%1-%2号包-回执.yicepkg</source>
        <translation>%1-package-%2-receipt.yicepkg</translation>
    </message>
    <message>
        <source>仍然收下 %1 的 %2 号包</source>
        <translation>Take package %2 of %1 all the same</translation>
    </message>
    <message>
        <source>这一包现在是「%1」。收下以后，后面的包接着它算；以前收下的、编号在它后面的不再计入。请先打电话向学校问清楚。</source>
        <translation>This package is now &quot;%1&quot;. Once taken, later packages follow on from it; those taken before with a later number no longer count. Please ask the school by phone first.</translation>
    </message>
    <message>
        <source>收下</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>%1 号包已收下：%2。请写回执带给学校。</source>
        <translation>Package %1 is taken: %2. Please write the receipt for the school.</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>草稿</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>找回了 %1 没存的话。请先看清是不是要写在这里的，不是就删掉。</source>
        <translation>Unsaved text of %1 was found again. Check whether it belongs here; if not, delete it.</translation>
    </message>
    <message>
        <source>找回了 %1 没存的话：「%2」</source>
        <translation>Found from %1, never stored: “%2”</translation>
    </message>
    <message>
        <source>用找回的这句</source>
        <translation>Use what was found</translation>
    </message>
</context>
<context>
    <name>EarlierPanel</name>
    <message>
        <source>上次约好</source>
        <translation>Agreed last time</translation>
    </message>
    <message>
        <source>前几次</source>
        <translation>Earlier sessions</translation>
    </message>
    <message>
        <source>前几次辅导</source>
        <translation>Earlier sessions of counselling</translation>
    </message>
    <message>
        <source>前几次只列日期。打开会留记录，正在写的先存好。</source>
        <translation>Only dates are listed. Opening one is journalled; what you are writing is saved first.</translation>
    </message>
    <message>
        <source>第 %1 次&#x3000;%2</source>
        <translation>No. %1  %2</translation>
    </message>
    <message>
        <source>打开第 %1 次，%2，%3</source>
        <translation>Open session %1, %2, %3</translation>
    </message>
    <message>
        <source>已遮住</source>
        <translation>Hidden</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>谢谢你</source>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>每个人都可能有不好受的时候。想找人说说，可以找心理老师、班主任或任何一位你信任的大人，也可以打电话，不说名字也行：
%1</source>
        <translation>Everybody can have a hard time. To talk, go to the counsellor, the class head or any adult you trust, or call; you need not say your name:
%1</translation>
    </message>
    <message>
        <source>你或别人有危险，马上告诉身边的大人，打 %1。</source>
        <translation>If you or somebody else is in danger, tell an adult near you at once and call %1.</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>I understand</translation>
    </message>
    <message>
        <source>你已经答完，答案都封好了，这台机器上没有人能看到。请把卡片交还老师。</source>
        <translation>You have finished. Your answers are sealed; nobody can see them on this computer. Please give the card back to the teacher.</translation>
    </message>
    <message>
        <source>先答到这里。答过的都封好了，这台机器上没有人能看到。想接着答，再输一次卡号，会从下一题开始。</source>
        <translation>This far for now. What you answered is sealed; nobody can see it on this computer. To go on, type the card code again: it begins at the next question.</translation>
    </message>
</context>
<context>
    <name>EntranceForm</name>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>返回打开档案库</source>
        <translation>Back to opening</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>两名大人。可以排以后的班。</source>
        <translation>Two adults. Later shifts can be planned.</translation>
    </message>
    <message>
        <source>会记为突破保密，写的话是理由。只写必要的。</source>
        <translation>Recorded as breaking confidence; what you write is the reason. Only what is necessary.</translation>
    </message>
    <message>
        <source>只写安全的监护人或民政。</source>
        <translation>Only a safe guardian or civil affairs.</translation>
    </message>
    <message>
        <source>拒签要写两名见证人，监护人自己不算。</source>
        <translation>A refused signature wants two witnesses beside the guardian.</translation>
    </message>
    <message>
        <source>由独立的专人接，写明是谁。</source>
        <translation>An independent person takes it: write who.</translation>
    </message>
    <message>
        <source>空着也可以，按 Enter 就记下现在的时间。</source>
        <translation>May stay empty: Enter records the time of now.</translation>
    </message>
    <message>
        <source>会和您的名字、时间一起留下，不能改，可以再记一条。</source>
        <translation>It stays with your name and the time and cannot be changed; more can be added.</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>空着就是现在；例如 21:30</source>
        <translation>Empty means now; for example 21:30</translation>
    </message>
    <message>
        <source>拿走了什么</source>
        <translation>What was removed</translation>
    </message>
    <message>
        <source>谁拿走的</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>在哪里找到</source>
        <translation>Found where</translation>
    </message>
    <message>
        <source>存在哪里</source>
        <translation>Kept where</translation>
    </message>
    <message>
        <source>哪家医院</source>
        <translation>Which hospital</translation>
    </message>
    <message>
        <source>谁陪去的</source>
        <translation>Who went along</translation>
    </message>
    <message>
        <source>还有谁</source>
        <translation>Who else</translation>
    </message>
    <message>
        <source>用逗号分开</source>
        <translation>With commas between</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>不写诊断，例如：留院观察</source>
        <translation>No diagnosis; for example: kept for observation</translation>
    </message>
    <message>
        <source>谁接的</source>
        <translation>Who took it</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>报了什么</source>
        <translation>What was reported</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>谁陪</source>
        <translation>Who stays</translation>
    </message>
    <message>
        <source>和谁一起</source>
        <translation>Together with</translation>
    </message>
    <message>
        <source>另一名大人；多人用逗号分开</source>
        <translation>Another adult; commas between several</translation>
    </message>
    <message>
        <source>从几点</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到几点</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>交接的话</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>吃过、睡过没有，要留意什么</source>
        <translation>Eaten, slept, what to look out for</translation>
    </message>
    <message>
        <source>怎么样了</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>监护人</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>联系的人</source>
        <translation>Who was called</translation>
    </message>
    <message>
        <source>和学生的关系</source>
        <translation>Relation to the student</translation>
    </message>
    <message>
        <source>怎样告知</source>
        <translation>How told</translation>
    </message>
    <message>
        <source>当面，或打电话</source>
        <translation>In person, or by phone</translation>
    </message>
    <message>
        <source>见证人</source>
        <translation>Witnesses</translation>
    </message>
    <message>
        <source>拒签时写两名，用逗号分开</source>
        <translation>Two where the signature is refused, comma between</translation>
    </message>
    <message>
        <source>态度</source>
        <translation>Attitude</translation>
    </message>
    <message>
        <source>说了什么</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>档案里的监护人</source>
        <translation>Guardians in the record</translation>
    </message>
    <message>
        <source>「%1」不是时间：写成 21:30 或 11-25 21:30 的样子。没有改动任何东西。</source>
        <translation>&quot;%1&quot; is no time: write it like 21:30 or 11-25 21:30. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1。没有改动任何东西。</source>
        <translation>%1. Nothing was changed.</translation>
    </message>
    <message>
        <source>报给谁</source>
        <translation>Reported to</translation>
    </message>
    <message>
        <source>哪个单位</source>
        <translation>Which office</translation>
    </message>
    <message>
        <source>例如：示例市公安局某派出所</source>
        <translation>For example: the police station of the district</translation>
    </message>
    <message>
        <source>回执或受理号</source>
        <translation>Receipt or number</translation>
    </message>
    <message>
        <source>没有号，就写对方怎么答复</source>
        <translation>Without a number: what they answered</translation>
    </message>
    <message>
        <source>只写必要的事实</source>
        <translation>Necessary facts only</translation>
    </message>
    <message>
        <source>怎样结束守护</source>
        <translation>How the watch ends</translation>
    </message>
    <message>
        <source>谁接手，或谁决定</source>
        <translation>Who takes over, or decides</translation>
    </message>
    <message>
        <source>哪家医院，或在哪里</source>
        <translation>Which hospital, or where</translation>
    </message>
    <message>
        <source>签了什么，说了什么</source>
        <translation>What was signed or said</translation>
    </message>
    <message>
        <source>例如：签了交接单；没签就写原话</source>
        <translation>For example: signed the form; if not, the very words</translation>
    </message>
    <message>
        <source>谁交出，或还有谁决定</source>
        <translation>Who hands over, or decides too</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>要留意什么；不用再守时写理由</source>
        <translation>What to look out for; why no watch is needed</translation>
    </message>
    <message>
        <source>只交给安全的监护人、民政或医院。记下以后守护的时限停下；时间早于现在的等级的，时限不停。</source>
        <translation>Only to a safe guardian, civil affairs or a hospital. Then the clock of the watch stops; of a time before the present level it does not.</translation>
    </message>
    <message>
        <source>被怀疑的人不能接。等级降下来以后，也可以由两个人决定不用再守。记下以后守护的时限停下；时间早于现在的等级的，时限不停。</source>
        <translation>Nobody suspected takes over. Once the level went down, two persons may also decide that no watch is needed. Then the clock of the watch stops; of a time before the present level it does not.</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>库里还没有可选的记录。</source>
        <translation>There is no record in the vault to choose yet.</translation>
    </message>
    <message>
        <source>材料的标题</source>
        <translation>Title of the paper</translation>
    </message>
    <message>
        <source>库外的材料：标题</source>
        <translation>Paper outside: title</translation>
    </message>
    <message>
        <source>材料是谁出的</source>
        <translation>Issuer of the paper</translation>
    </message>
    <message>
        <source>谁出的</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>材料的日期</source>
        <translation>Day of the paper</translation>
    </message>
    <message>
        <source>日期 2026-11-25</source>
        <translation>Day 2026-11-25</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>发给</source>
        <translation>To</translation>
    </message>
    <message>
        <source>在办预警的人数</source>
        <translation>Students with an open alert</translation>
    </message>
    <message>
        <source>年级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>红</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>橙</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>黄</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>蓝</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>重点个案</source>
        <translation>Severe cases</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>代号</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>State</translation>
    </message>
    <message>
        <source>首次记录</source>
        <translation>First record</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>生成上报包&#x3000;Ctrl+N</source>
        <translation>Make the package  Ctrl+N</translation>
    </message>
    <message>
        <source>存名片…</source>
        <translation>Save card…</translation>
    </message>
    <message>
        <source>登记别的单位…</source>
        <translation>Register another unit…</translation>
    </message>
    <message>
        <source>发出的包</source>
        <translation>Packages sent</translation>
    </message>
    <message>
        <source>包号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>发出</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>回执</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>收回执…</source>
        <translation>Take receipt…</translation>
    </message>
    <message>
        <source>再存一次…</source>
        <translation>Save again…</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>Reporting</translation>
    </message>
    <message>
        <source>本单位名片存到哪里</source>
        <translation>Where to save our unit card</translation>
    </message>
    <message>
        <source>单位名片.yicecard</source>
        <translation>unit.yicecard</translation>
    </message>
    <message>
        <source>没有红色、橙色的在办个案。</source>
        <translation>No open red or orange cases.</translation>
    </message>
    <message>
        <source>包里就是下面这些，没有姓名。不足 5 人写「&lt;5」；为了不让人从合计反推，有的格子一并遮住。</source>
        <translation>Without names. Fewer than 5 is written &quot;&lt;5&quot;; more cells are hidden so that no total tells them.</translation>
    </message>
    <message>
        <source>1&#x3000;发给谁</source>
        <translation>1  Who gets it</translation>
    </message>
    <message>
        <source>2&#x3000;看清要发出的内容</source>
        <translation>2  Look at what leaves</translation>
    </message>
    <message>
        <source>重点个案，只有代号</source>
        <translation>Severe cases, pseudonyms only</translation>
    </message>
    <message>
        <source>名片和发出的包</source>
        <translation>Cards and packages sent</translation>
    </message>
    <message>
        <source>还没有发出过包。</source>
        <translation>No package sent yet.</translation>
    </message>
    <message>
        <source>别的单位登记时，请在电话里念这 12 组数字。</source>
        <translation>Read these 12 groups out over the phone.</translation>
    </message>
    <message>
        <source>本单位名片</source>
        <translation>Our unit card</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>本单位：%1</source>
        <translation>Our unit: %1</translation>
    </message>
    <message>
        <source>本单位的 12 组：%1</source>
        <translation>The 12 groups of our unit: %1</translation>
    </message>
    <message>
        <source>还没有登记别的单位。请向区县中心要名片，点右边「登记别的单位…」。</source>
        <translation>No other unit is registered. Ask the district centre for its card and press &quot;Register another unit…&quot; on the right.</translation>
    </message>
    <message>
        <source>收件单位的 12 组：%1</source>
        <translation>The 12 groups of the receiving unit: %1</translation>
    </message>
    <message>
        <source>本学年还没有测评</source>
        <translation>No assessment this school year</translation>
    </message>
    <message>
        <source>截至 %1&#x3000;在册 %2 人&#x3000;有效测评 %3 人（%4）&#x3000;逾期 %5 件</source>
        <translation>As of %1  enrolled: %2  validly assessed: %3 (%4)  overdue: %5</translation>
    </message>
    <message>
        <source>全校</source>
        <translation>Whole school</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>还没有回执</source>
        <translation>No receipt yet</translation>
    </message>
    <message>
        <source>上报包存到哪里</source>
        <translation>Where to save the package</translation>
    </message>
    <message>
        <source>已生成上报包，存到 %1。交给收件单位后，请把回执收回来。</source>
        <translation>The package is made and saved to %1. After handing it over, please bring the receipt back.</translation>
    </message>
    <message>
        <source>%1包已经编号记下，请在右边选中它，点「再存一次…」。</source>
        <translation>%1 The package has its number; choose it on the right and press &quot;Save again…&quot;.</translation>
    </message>
    <message>
        <source>上报包再存一次</source>
        <translation>Save the package again</translation>
    </message>
    <message>
        <source>选回执文件</source>
        <translation>Choose the receipt file</translation>
    </message>
    <message>
        <source>%1 号包的回执已收：%2。</source>
        <translation>The receipt of package %1 is taken: %2.</translation>
    </message>
    <message>
        <source>这张回执答的不是本单位发出的包。没有写入任何东西。请核对是不是拿错了文件。</source>
        <translation>This receipt answers no package of our unit. Nothing was written. Please check that it is the right file.</translation>
    </message>
    <message>
        <source>正在生成…</source>
        <translation>Making the package…</translation>
    </message>
    <message>
        <source>先登记收件单位</source>
        <translation>Register the receiving unit first</translation>
    </message>
    <message>
        <source>还没有读到要发的内容</source>
        <translation>What is to leave has not been read yet</translation>
    </message>
    <message>
        <source>存成文件后，用 U 盘或专用渠道交给收件单位；别人打不开</source>
        <translation>Saved as a file, it goes by stick or a channel of its own; nobody else can open it</translation>
    </message>
    <message>
        <source>打印每周名单&#x3000;Ctrl+P</source>
        <translation>Print the weekly list   Ctrl+P</translation>
    </message>
    <message>
        <source>其中 %1 个个案的书面报告区县已按这个包记为办了。</source>
        <translation>The written report to the district of %1 cases in it is recorded as done by this package.</translation>
    </message>
    <message>
        <source>打印每周名单</source>
        <translation>Print the weekly list</translation>
    </message>
    <message>
        <source>存成 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>每周名单-%1.pdf</source>
        <translation>weekly-list-%1.pdf</translation>
    </message>
    <message>
        <source>名单存到哪里</source>
        <translation>Where to save the list</translation>
    </message>
    <message>
        <source>要每周书面报告区县的个案，只有代号，怀疑有人加害、或者家里可能有人牵涉的学生不在纸上。存成 PDF 再打印。离开档案库的是明文，做一份会记进日志。打印不等于报告：报了再记。</source>
        <translation>The cases that are reported to the district in writing every week, by pseudonym, without students whom somebody may have harmed or whose home may be involved. Save as PDF, then print. It leaves the vault in clear text, and the journal notes it. Printing is not reporting: record the report once it was made.</translation>
    </message>
</context>
<context>
    <name>FamiliesDialog</name>
    <message>
        <source>家里报来的</source>
        <translation>From families</translation>
    </message>
    <message>
        <source>班主任听家长说的，和学校记着的不一样。左右两份都在，您定用哪一份；没有定以前什么都不改。</source>
        <translation>What class heads heard of parents differs from what the school has. Both stand here and you decide; until then nothing changes.</translation>
    </message>
    <message>
        <source>按报来的改&#x3000;Ctrl+Enter</source>
        <translation>Change to what was reported  Ctrl+Enter</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>什么</source>
        <translation>What</translation>
    </message>
    <message>
        <source>谁报的</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>保留学校记着的&#x3000;Ctrl+L</source>
        <translation>Keep the school&apos;s  Ctrl+L</translation>
    </message>
    <message>
        <source>学校没有的都收下&#x3000;Ctrl+N</source>
        <translation>Take all that is new  Ctrl+N</translation>
    </message>
    <message>
        <source>家里报来的都和学校记着的一样。</source>
        <translation>What families said is the same as the school has.</translation>
    </message>
    <message>
        <source>报来的</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>学校记着的</source>
        <translation>The school has</translation>
    </message>
    <message>
        <source>联系方式</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>同意书</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>%1（学校还没有）</source>
        <translation>%1 (new to the school)</translation>
    </message>
    <message>
        <source>%1（不一样）</source>
        <translation>%1 (differs)</translation>
    </message>
    <message>
        <source>去看过了：%1</source>
        <translation>Looked after: %1</translation>
    </message>
    <message>
        <source>晴雨表说的是全班，不评价哪一个学生。写谁去的、看到什么、接下来做什么；到今天为止的就不再提醒。</source>
        <translation>The barometer speaks of the class as a whole and judges no student. Write who went, what was seen and what comes next; what was said until today asks no more.</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>看到的和做的</source>
        <translation>What was seen and done</translation>
    </message>
    <message>
        <source>例如：和班主任谈过，下周上一节心理课</source>
        <translation>For example: talked with the class head, a lesson next week</translation>
    </message>
    <message>
        <source>家访 %1 条。新增 %2，没变 %3。</source>
        <translation>%1 home visits. %2 added, %3 unchanged.</translation>
    </message>
    <message>
        <source>导入家访记录</source>
        <translation>Import home visits</translation>
    </message>
    <message>
        <source>学校的家访记录表。一次完成：有一行不行，就一行都不写。已有的不动。只有上门的算家访率。</source>
        <translation>The school&apos;s list of home visits. All or nothing: one bad row, and none is written. What is there stays. Only visits at home count.</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.csv)</source>
        <translation>Tables (*.xlsx *.xls *.csv)</translation>
    </message>
</context>
<context>
    <name>FamilyDialog</name>
    <message>
        <source>家里报来的：%1</source>
        <translation>From the family: %1</translation>
    </message>
    <message>
        <source>只写家长告诉您的。学校的记录不会自动改：和学校记着的不一样时，心理辅导室看着两份来定。</source>
        <translation>Only what the parents told you. The school&apos;s record does not change by itself: where it differs, the counselling room sees both and decides.</translation>
    </message>
    <message>
        <source>存下&#x3000;Ctrl+Enter</source>
        <translation>Store  Ctrl+Enter</translation>
    </message>
    <message>
        <source>本人电话</source>
        <translation>Own phone</translation>
    </message>
    <message>
        <source>没有就空着</source>
        <translation>Leave empty if there is none</translation>
    </message>
    <message>
        <source>家长的意见</source>
        <translation>The parents&apos; answer</translation>
    </message>
    <message>
        <source>学生自己的意见</source>
        <translation>The student&apos;s own answer</translation>
    </message>
    <message>
        <source>同意书上签字的日期</source>
        <translation>Day of signing</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>第 %1 名：关系</source>
        <translation>No. %1: relation</translation>
    </message>
    <message>
        <source>第 %1 名：姓名</source>
        <translation>No. %1: name</translation>
    </message>
    <message>
        <source>第 %1 名：电话</source>
        <translation>No. %1: phone</translation>
    </message>
    <message>
        <source>测评的同意书</source>
        <translation>Consent to assessments</translation>
    </message>
    <message>
        <source>还什么都没写。没有存。</source>
        <translation>Nothing is written yet. Nothing was stored.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>没有写</source>
        <translation>Not noted</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 第 %2 条</source>
        <translation>%1 no. %2</translation>
    </message>
    <message>
        <source>%1：日期</source>
        <translation>%1: day</translation>
    </message>
    <message>
        <source>年，或年-月-日</source>
        <translation>yyyy or yyyy-mm-dd</translation>
    </message>
    <message>
        <source>%1：内容</source>
        <translation>%1: what</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>%1：哪里</source>
        <translation>%1: where</translation>
    </message>
    <message>
        <source>医院</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>在哪里、听谁说的</source>
        <translation>Where, or who says so</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>各班交没交</source>
        <translation>Who has reported</translation>
    </message>
    <message>
        <source>周</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>班主任</source>
        <translation>Class head</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>当日上报</source>
        <translation>Same day</translation>
    </message>
    <message>
        <source>收更新…&#x3000;Ctrl+I</source>
        <translation>Take in an update…  Ctrl+I</translation>
    </message>
    <message>
        <source>交回…&#x3000;Ctrl+Enter</source>
        <translation>Hand in…  Ctrl+Enter</translation>
    </message>
    <message>
        <source>还没有数字。请把回传交给心理辅导室，下次带回更新。</source>
        <translation>There are no figures yet. Hand a return in to the counselling room and bring an update back.</translation>
    </message>
    <message>
        <source>%1 的数字。</source>
        <translation>Figures of %1.</translation>
    </message>
    <message>
        <source>做这个工作包时的数字。</source>
        <translation>Figures of when this kit was made.</translation>
    </message>
    <message>
        <source>%1 个班</source>
        <translation>Classes: %1</translation>
    </message>
    <message>
        <source>交一次，心理辅导室才能给这个工作包做更新。文件只有心理辅导室打得开，请用 U 盘带去。</source>
        <translation>Hand in once, so that the counselling room can make updates for this kit. Only the counselling room opens the file; take it there on a USB stick.</translation>
    </message>
</context>
<context>
    <name>FunnelBars</name>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Students</translation>
    </message>
    <message>
        <source>少了或在等</source>
        <translation>Fewer or waiting</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>还没有数字。</source>
        <translation>No figures yet.</translation>
    </message>
    <message>
        <source>%1。选中：%2</source>
        <translation>%1. Chosen: %2</translation>
    </message>
</context>
<context>
    <name>GradeDialog</name>
    <message>
        <source>定级：%1</source>
        <translation>Set level: %1</translation>
    </message>
    <message>
        <source>定下来</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>别的理由</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>别的理由，写事实</source>
        <translation>Other reason; write facts</translation>
    </message>
    <message>
        <source>我以什么岗位签名</source>
        <translation>I sign as</translation>
    </message>
    <message>
        <source>第二签名人</source>
        <translation>Second signature</translation>
    </message>
    <message>
        <source>定为%1</source>
        <translation>Set to %1</translation>
    </message>
    <message>
        <source>结案</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>我签名：%1</source>
        <translation>I sign: %1</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>结案：各项都办完、条件都满足才行。不满足时会列出还差什么。</source>
        <translation>Closing needs every step done and every condition met. What is missing is listed.</translation>
    </message>
    <message>
        <source>降级：一次一级，条件都满足才行。不满足时会列出还差什么。</source>
        <translation>Lowering goes one level at a time and needs every condition met. What is missing is listed.</translation>
    </message>
    <message>
        <source>当场生效，时限从此起算；签名可以补。单凭量表不定橙、红。</source>
        <translation>Takes effect at once, and the clocks run from now; signatures may follow. Scales alone set neither orange nor red.</translation>
    </message>
    <message>
        <source>这一级要 %1 种岗位签名%2。</source>
        <translation> This level needs signatures of different roles: %1%2.</translation>
    </message>
    <message>
        <source>：%1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>还没有理由。选一条，或自己写一条。没有改动任何东西。</source>
        <translation>There is no reason yet. Choose one or write your own. Nothing was changed.</translation>
    </message>
    <message>
        <source>还有 %1 件没办完，不能结案。没有改动任何东西。</source>
        <translation>Not closed: unfinished items: %1. Nothing was changed.</translation>
    </message>
    <message>
        <source>还差 %1 项，不能降级。没有改动任何东西。</source>
        <translation>Not lowered: missing items: %1. Nothing was changed.</translation>
    </message>
    <message>
        <source>结案以后还会继续：预约 %1 次，一生一策的措施 %2 项。要停的请先取消或结束。</source>
        <translation>These go on after closing: %1 appointments, %2 measures of the plan. Call off or end first what should stop.</translation>
    </message>
    <message>
        <source>勾选依据的记录，空格勾选。升级可以先不勾，以后补；降级和结案不行。</source>
        <translation>Tick the records that it rests on, with Space. A raise may wait for them; lowering and closing may not.</translation>
    </message>
    <message>
        <source>第三签名人</source>
        <translation>Third signer</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>降一级要 %1 种岗位签名%2。</source>
        <translation>Going down one level needs signatures of %1 roles%2.</translation>
    </message>
</context>
<context>
    <name>GroupBoxes</name>
    <message>
        <source>第 %1 组</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>%1%2，对不上</source>
        <translation>%1%2, does not match</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>新的团体</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>改团体</source>
        <translation>Change the group</translation>
    </message>
    <message>
        <source>带领人和辅导教师看得见这个团体，别人看不见。在某名成员的事里被怀疑的人不能带领。</source>
        <translation>Its leaders and the counsellors see this group, nobody else does. Nobody who is suspected in a member&apos;s matter may lead it.</translation>
    </message>
    <message>
        <source>建团体</source>
        <translation>Make the group</translation>
    </message>
    <message>
        <source>改好</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>房间</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>例如：新生适应</source>
        <translation>Such as: settling in</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>例如：认识新同学</source>
        <translation>Such as: meeting new classmates</translation>
    </message>
    <message>
        <source>打算开几次</source>
        <translation>Planned sittings</translation>
    </message>
    <message>
        <source>没有定</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>带领人</source>
        <translation>Leaders</translation>
    </message>
    <message>
        <source>带领人（空格勾选）</source>
        <translation>Leaders (Space ticks)</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>改团体&#x3000;Ctrl+E</source>
        <translation>Change  Ctrl+E</translation>
    </message>
    <message>
        <source>加成员&#x3000;Ctrl+M</source>
        <translation>Add a member  Ctrl+M</translation>
    </message>
    <message>
        <source>安排活动&#x3000;Ctrl+N</source>
        <translation>Plan a sitting  Ctrl+N</translation>
    </message>
    <message>
        <source>结束团体&#x3000;Ctrl+D</source>
        <translation>End the group  Ctrl+D</translation>
    </message>
    <message>
        <source>全部团体&#x3000;Esc</source>
        <translation>All groups  Esc</translation>
    </message>
    <message>
        <source>成员</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>参加</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Sittings</translation>
    </message>
    <message>
        <source>第几次</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>房间</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>团体</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Tab 在成员和活动之间换&#x3000;Enter 打开活动或改成员&#x3000;F5 重新读取</source>
        <translation>Tab between members and sittings  Enter opens a sitting or changes a member  F5 reads again</translation>
    </message>
    <message>
        <source>带领 %1</source>
        <translation>led by %1</translation>
    </message>
    <message>
        <source>打算开 %1 次</source>
        <translation>sittings planned: %1</translation>
    </message>
    <message>
        <source>%1 结束</source>
        <translation>ended on %1</translation>
    </message>
    <message>
        <source>还没有成员。按 Ctrl+M 加一名。</source>
        <translation>No members yet. Ctrl+M adds one.</translation>
    </message>
    <message>
        <source>还没有成员。</source>
        <translation>No members yet.</translation>
    </message>
    <message>
        <source>共 %1 名</source>
        <translation>Members: %1</translation>
    </message>
    <message>
        <source>到 %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>从 %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>还没有活动。按 Ctrl+N 安排一次。</source>
        <translation>No sittings yet. Ctrl+N plans one.</translation>
    </message>
    <message>
        <source>还没有活动。</source>
        <translation>No sittings yet.</translation>
    </message>
    <message>
        <source>共 %1 次</source>
        <translation>Sittings: %1</translation>
    </message>
    <message>
        <source>还没选学生。写姓名或拼音首字母，用 ↓ 选一名。没有改动任何东西。</source>
        <translation>No student chosen yet. Type a name or initials and choose with ↓. Nothing was changed.</translation>
    </message>
    <message>
        <source>结束团体</source>
        <translation>End the group</translation>
    </message>
    <message>
        <source>结束以后不再安排活动；记录留着，可以看，也可以补记。</source>
        <translation>No sittings are planned after it; the records stay, can be read and added to.</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>%1&#x3000;在办的个案 %2 个，逾期 %3 个</source>
        <translation>%1   %2 open cases, %3 late</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>新的团体&#x3000;Ctrl+N</source>
        <translation>New group  Ctrl+N</translation>
    </message>
    <message>
        <source>辅导记录&#x3000;Esc</source>
        <translation>Sessions  Esc</translation>
    </message>
    <message>
        <source>团体</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>带领人</source>
        <translation>Leaders</translation>
    </message>
    <message>
        <source>成员</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>开了几次</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>下一次</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>第 %1 次</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>团体辅导</source>
        <translation>Group counselling</translation>
    </message>
    <message>
        <source>只有带领人和辅导教师看得见</source>
        <translation>Seen by its leaders and the counsellors only</translation>
    </message>
    <message>
        <source>还没有团体。按 Ctrl+N 建一个。</source>
        <translation>No groups yet. Ctrl+N makes one.</translation>
    </message>
    <message>
        <source>还没有您带领的团体。</source>
        <translation>You lead no group yet.</translation>
    </message>
    <message>
        <source>共 %1 个团体</source>
        <translation>Groups: %1</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>Ended</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>页首</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>返回上一页（Alt+←）</source>
        <translation>Back to the last page (Alt+←)</translation>
    </message>
    <message>
        <source>返回上一页</source>
        <translation>Back to the last page</translation>
    </message>
    <message>
        <source>锁定（Ctrl+L）</source>
        <translation>Lock (Ctrl+L)</translation>
    </message>
    <message>
        <source>找（Ctrl+K）</source>
        <translation>Find (Ctrl+K)</translation>
    </message>
    <message>
        <source>按 Ctrl+K</source>
        <translation>Press Ctrl+K</translation>
    </message>
    <message>
        <source>档案库：%1</source>
        <translation>Vault: %1</translation>
    </message>
    <message>
        <source>正在使用的人：%1，%2</source>
        <translation>In use by: %1, %2</translation>
    </message>
    <message>
        <source>本页：%1</source>
        <translation>This page: %1</translation>
    </message>
    <message>
        <source>所在位置：%1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>本页</source>
        <translation>This page</translation>
    </message>
    <message>
        <source>所在位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>档案库</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>正在使用的人</source>
        <translation>In use by</translation>
    </message>
</context>
<context>
    <name>HelpersDialog</name>
    <message>
        <source>谁参与：%1</source>
        <translation>Who takes part: %1</translation>
    </message>
    <message>
        <source>助理辅导老师只看得到交给他的个案；心理教师、校领导本来就看得到。交给和收回都记入日志，涉嫌的人不能参与。</source>
        <translation>An assistant counsellor sees only cases given to them; counsellors and heads see them anyway. Giving and taking back are written to the journal; nobody suspected takes part.</translation>
    </message>
    <message>
        <source>交给他</source>
        <translation>Give the case</translation>
    </message>
    <message>
        <source>参与的人</source>
        <translation>Who takes part</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>从何时起</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>谁交给的</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>到何时止</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>交给谁</source>
        <translation>Give to</translation>
    </message>
    <message>
        <source>收回选中的&#x3000;Del</source>
        <translation>Take back the chosen one  Del</translation>
    </message>
    <message>
        <source>还没有交给谁。</source>
        <translation>Given to nobody yet.</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>参与中</source>
        <translation>Takes part</translation>
    </message>
    <message>
        <source>这个人在预警里涉嫌，不能把个案交给他。没有改动任何东西。</source>
        <translation>This person is suspected in the alert and cannot be given the case. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>HoursDialog</name>
    <message>
        <source>开放时间和值班</source>
        <translation>Opening hours and duty</translation>
    </message>
    <message>
        <source>原则上每个上学日都开放，有人值班。放假的日子照校历，不用在这里改。</source>
        <translation>In principle open on every school day, with somebody on duty. Holidays follow the school calendar and need no change here.</translation>
    </message>
    <message>
        <source>存好</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>上午</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>值班</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>下午</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>%1从</source>
        <translation>%1 from</translation>
    </message>
    <message>
        <source>%1到</source>
        <translation>%1 until</translation>
    </message>
    <message>
        <source>%1值班</source>
        <translation>%1 on duty</translation>
    </message>
    <message>
        <source>不开放</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>到 %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>没有排</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>%1存着的是：%2&#x3000;%3</source>
        <translation>%1, as stored: %2  %3</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>选文件…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>改好了，重新读&#x3000;F5</source>
        <translation>Corrected, read again  F5</translation>
    </message>
    <message>
        <source>返回列表&#x3000;Esc</source>
        <translation>List  Esc</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>这是全校名单：表里没有的学生记为离校（档案还在）</source>
        <translation>This is the whole roster: students not in it are marked as left (records stay)</translation>
    </message>
    <message>
        <source>名单里的问题</source>
        <translation>Problems in the roster</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>表里写的</source>
        <translation>In the sheet</translation>
    </message>
    <message>
        <source>为什么，怎么办</source>
        <translation>Why, and what to do</translation>
    </message>
    <message>
        <source>导入名单</source>
        <translation>Import a roster</translation>
    </message>
    <message>
        <source>先选文件。读完会说哪些行有问题，这时什么都还没有写入。</source>
        <translation>Choose a file first. After reading you see which rows have problems; nothing is written yet.</translation>
    </message>
    <message>
        <source>选名单文件</source>
        <translation>Choose the roster file</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>文件：%1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>正在核对…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>没有问题，可以导入。</source>
        <translation>No problems; ready to import.</translation>
    </message>
    <message>
        <source>现在还没有写入任何东西。导入后：新增 %1 人，更新 %2 人，不动 %3 人，%4 个班。</source>
        <translation>Nothing is written yet. The import would add %1, update %2 and leave %3 students as they are; classes: %4.</translation>
    </message>
    <message>
        <source>记为离校 %1 人。</source>
        <translation>Marked as left: %1.</translation>
    </message>
    <message>
        <source>表里没有的 %1 人不动。</source>
        <translation>Not in the sheet and left as they are: %1.</translation>
    </message>
    <message>
        <source>导入是一次完成的：有一行不行，就一行都不写。</source>
        <translation>The import is one act: if one row fails, no row is written.</translation>
    </message>
    <message>
        <source>导入 %1 人</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>和库里的一样，不用导入。</source>
        <translation>Same as in the vault; no import needed.</translation>
    </message>
    <message>
        <source>正在导入…一次完成，请稍等。</source>
        <translation>Importing… it is one act, please wait.</translation>
    </message>
    <message>
        <source>导入好了：新增 %1 人，更新 %2 人，不动 %3 人。</source>
        <translation>Imported: added %1, updated %2, unchanged %3.</translation>
    </message>
    <message>
        <source>这个文件现在不能导入。</source>
        <translation>This file cannot be imported now.</translation>
    </message>
    <message>
        <source>还有 %1 处须改。</source>
        <translation>To correct: %1.</translation>
    </message>
    <message>
        <source>问题 %1 处</source>
        <translation>Problems: %1</translation>
    </message>
    <message>
        <source>须改</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>请定</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>已处理</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>正在读取</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>学校现有的 Excel 或 CSV 就可以，列名不必改。</source>
        <translation>The school&apos;s own Excel or CSV file will do; columns need no renaming.</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.csv *.txt)</source>
        <translation>Tables (*.xlsx *.xls *.csv *.txt)</translation>
    </message>
    <message>
        <source>撤回导入…</source>
        <translation>Undo the import…</translation>
    </message>
    <message>
        <source>还有 %1 处请定：在那一行按回车，选是谁。</source>
        <translation>To decide: %1: press Enter on the row and choose who it is.</translation>
    </message>
    <message>
        <source>第 %1 行的「%2」是谁？</source>
        <translation>Who is &quot;%2&quot; in row %1?</translation>
    </message>
    <message>
        <source>选库里的一名学生，这一行就记到他名下；选新学生，就另建一份档案。</source>
        <translation>Choose a student of the vault and this row goes to them; choose new student and a new record is made.</translation>
    </message>
    <message>
        <source>就这样</source>
        <translation>That is it</translation>
    </message>
    <message>
        <source>是谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>新学生</source>
        <translation>New student</translation>
    </message>
    <message>
        <source>%1，%2，学号 %3</source>
        <translation>%1, %2, student no. %3</translation>
    </message>
    <message>
        <source>其中 %1 个预警还没办完：不会关，仍在预警列表里等人接手。</source>
        <translation>%1 of them still have an open alert: it is not closed and stays in the list of alerts until somebody takes it over.</translation>
    </message>
    <message>
        <source>要接手</source>
        <translation>To take over</translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message>
        <source>去掉 %1 条，改回 %2 条，放回 %3 条。</source>
        <translation>Removed: %1, changed back: %2, put back: %3.</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>留着 %1 条：%2%3</source>
        <translation>Kept: %1: %2%3</translation>
    </message>
    <message>
        <source>由它引出的预警信号和待办 %1 条不会撤，仍要有人去看。</source>
        <translation>Signals and tasks that came from it are not undone and still need somebody: %1.</translation>
    </message>
    <message>
        <source>导入过的文件</source>
        <translation>Imported files</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>谁导入</source>
        <translation>By</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>返回列表&#x3000;Esc</source>
        <translation>List  Esc</translation>
    </message>
    <message>
        <source>撤回导入…</source>
        <translation>Undo the import…</translation>
    </message>
    <message>
        <source>30 天内可以撤回。后来改过或用到的记录会留着，并列出来。</source>
        <translation>May be undone within 30 days. Records changed or used since stay, and are listed.</translation>
    </message>
    <message>
        <source>%1 已撤回</source>
        <translation>undone %1</translation>
    </message>
    <message>
        <source>已过 30 天，不能撤回</source>
        <translation>30 days are over, no undoing</translation>
    </message>
    <message>
        <source>%1 以前可以撤回</source>
        <translation>May be undone until %1</translation>
    </message>
    <message>
        <source>还没有导入过文件。</source>
        <translation>No file imported yet.</translation>
    </message>
    <message>
        <source>导入 %1 次</source>
        <translation>Imports: %1</translation>
    </message>
    <message>
        <source>先选一次导入。</source>
        <translation>Choose an import first.</translation>
    </message>
    <message>
        <source>正在核对…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>撤回导入</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>%1「%2」&#x3000;%3
现在还没有动。撤回后：%4</source>
        <translation>%1 &quot;%2&quot;  %3
Nothing has changed yet. After undoing: %4</translation>
    </message>
    <message>
        <source>撤回好了。%1</source>
        <translation>Undone. %1</translation>
    </message>
    <message>
        <source>由它的答卷办了的复测 %1 次不再算数，重新列为待办。</source>
        <translation>%1 retests done by its sheets no longer count and are due again.</translation>
    </message>
</context>
<context>
    <name>InquiryDialog</name>
    <message>
        <source>例如：今天起换座位，课间有老师在</source>
        <translation>For example: another seat from today, a teacher is there in breaks</translation>
    </message>
    <message>
        <source>告诉了谁、怎样告诉的</source>
        <translation>Who was told, and how</translation>
    </message>
    <message>
        <source>依据：谁说的、看见了什么，不写推测</source>
        <translation>Grounds: who said it, what was seen, no guesses</translation>
    </message>
    <message>
        <source>为什么重新来过</source>
        <translation>Why it is looked at again</translation>
    </message>
    <message>
        <source>写事实，不写谁对谁错</source>
        <translation>Facts, not who is guilty</translation>
    </message>
    <message>
        <source>欺凌调查：%1</source>
        <translation>Bullying inquiry: %1</translation>
    </message>
    <message>
        <source>先让孩子安全。认定以前不说谁对谁错；告诉任何一家以前，先问那家里有没有人可能牵涉。写下的不能改，可以再写一条。</source>
        <translation>First keep the child safe. Nobody is called guilty before the finding. Before a family is told, ask whether somebody in that home might be involved. What is written cannot be changed; write another line instead.</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Note down</translation>
    </message>
    <message>
        <source>步骤和时限</source>
        <translation>Steps and times</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>State</translation>
    </message>
    <message>
        <source>已写下的</source>
        <translation>Written so far</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>What</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>记哪一项</source>
        <translation>What to record</translation>
    </message>
    <message>
        <source>哪一名学生</source>
        <translation>Which pupil</translation>
    </message>
    <message>
        <source>怎么样</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>至少两人，用逗号分开</source>
        <translation>Two at least, separated by commas</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>什么时候</source>
        <translation>When</translation>
    </message>
    <message>
        <source>空着就是现在；例如 11-24 09:30</source>
        <translation>Empty means now; for example 11-24 09:30</translation>
    </message>
    <message>
        <source>打印记录…</source>
        <translation>Print the record…</translation>
    </message>
    <message>
        <source>还没有写下什么。</source>
        <translation>Nothing is written yet.</translation>
    </message>
    <message>
        <source>已有的迹象：%1</source>
        <translation>Signs so far: %1</translation>
    </message>
    <message>
        <source>看不懂这个时间。写成 09:30 或 11-24 09:30，现在的事不用写。没有改动任何东西。</source>
        <translation>This time cannot be read. Write 09:30 or 11-24 09:30, nothing for now. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1。没有改动任何东西。</source>
        <translation>%1. Nothing was changed.</translation>
    </message>
    <message>
        <source>存成 PDF 再打印。离开档案库的是明文，做一份会记进日志。另一方的学生只写编号，写到他们名字的话不印。</source>
        <translation>Save as PDF, then print. What leaves the vault is in clear, and making it is kept in the journal. The other pupils stand on it by number; words that name them are not printed.</translation>
    </message>
    <message>
        <source>存成 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>存到哪里</source>
        <translation>Where to save</translation>
    </message>
    <message>
        <source>打开以前写的话&#x3000;Ctrl+R</source>
        <translation>Open earlier notes  Ctrl+R</translation>
    </message>
    <message>
        <source>打开以前写的话：%1</source>
        <translation>Open earlier notes: %1</translation>
    </message>
    <message>
        <source>步骤和时限一直看得到。打开的是以前写的话，关上调查就收起。理由和您的名字、时间记进日志，查阅记录里看得到。</source>
        <translation>Steps and times are always shown. This opens what was written earlier; closing the inquiry puts it away. The reason goes into the journal with your name and the time, and shows in the access log.</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>为什么要看</source>
        <translation>Why it is read</translation>
    </message>
    <message>
        <source>例如：接手这次调查</source>
        <translation>For example: taking over this inquiry</translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <source>收件结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>回执</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>关上</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>收件</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>收下 %1 个</source>
        <translation>taken: %1</translation>
    </message>
    <message>
        <source>在收件箱等 %1 个</source>
        <translation>waiting in the inbox: %1</translation>
    </message>
    <message>
        <source>没有收 %1 个</source>
        <translation>not taken: %1</translation>
    </message>
    <message>
        <source>还有 %1 个没有看，原样留着</source>
        <translation>not looked at, left as they are: %1</translation>
    </message>
    <message>
        <source>正在检查 %1 / %2</source>
        <translation>Checking %1 / %2</translation>
    </message>
    <message>
        <source>%1-回执.%2</source>
        <translation>%1-receipt.%2</translation>
    </message>
    <message>
        <source>✓ 在旁边</source>
        <translation>✓ beside it</translation>
    </message>
    <message>
        <source>没存上</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>回执写在旁边：%1，请带给学校。</source>
        <translation>The receipts stand beside the files: %1. Please give them to the schools.</translation>
    </message>
    <message>
        <source>回执没有存上：%1可以关上后选中这一件，按 R 另存。</source>
        <translation>The receipt was not saved: %1 You can close this, choose the package and press R to save it elsewhere.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>返回&#x3000;Esc</source>
        <translation>Back  Esc</translation>
    </message>
    <message>
        <source>存入，看结果&#x3000;Ctrl+S</source>
        <translation>Store and see the result  Ctrl+S</translation>
    </message>
    <message>
        <source>选量表</source>
        <translation>Choose a scale</translation>
    </message>
    <message>
        <source>量表</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>题数</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>题目文字</source>
        <translation>Item texts</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>答到哪里</source>
        <translation>Answers so far</translation>
    </message>
    <message>
        <source>题</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>答</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>访谈时填量表</source>
        <translation>Scale in an interview</translation>
    </message>
    <message>
        <source>Enter 开始&#x3000;没有题目文字的量表，请念手里的纸卷</source>
        <translation>Enter starts  Where there are no item texts, read them from the paper</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>题目</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>填一份量表</source>
        <translation>Fill a scale in</translation>
    </message>
    <message>
        <source>填一份量表：%1</source>
        <translation>Fill a scale in: %1</translation>
    </message>
    <message>
        <source>测评%1，填完看得到得分</source>
        <translation>Assessment: %1. The score can be seen at the end</translation>
    </message>
    <message>
        <source>测评%1：可以填，得分先不显示；要当面了解的，任务照样马上开</source>
        <translation>Assessment: %1. It can be filled in, its score is not shown; what needs a talk opens its task all the same</translation>
    </message>
    <message>
        <source>%1–%2 岁</source>
        <translation>%1–%2 years</translation>
    </message>
    <message>
        <source>&#x3000;不合</source>
        <translation>  does not fit</translation>
    </message>
    <message>
        <source>有</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>不能随程序发放，看纸卷</source>
        <translation>may not ship: see the paper</translation>
    </message>
    <message>
        <source>有草稿，接着填</source>
        <translation>go on</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>接着上次的草稿</source>
        <translation>Going on with the draft</translation>
    </message>
    <message>
        <source>每答一题就存进加密的档案库，关掉也不会丢</source>
        <translation>Every answer is kept in the encrypted vault at once</translation>
    </message>
    <message>
        <source>这道题没有这个键。</source>
        <translation>This item has no such key. </translation>
    </message>
    <message>
        <source>第 %1 题</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>不答</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>答完了，共 %1 题</source>
        <translation>All %1 items are done</translation>
    </message>
    <message>
        <source>按 Enter 存入，看结果。</source>
        <translation>Enter stores them and shows the result.</translation>
    </message>
    <message>
        <source>第 %1 题，共 %2 题</source>
        <translation>Item %1 of %2</translation>
    </message>
    <message>
        <source>请念纸卷上的第 %1 题。</source>
        <translation>Please read item %1 from the paper.</translation>
    </message>
    <message>
        <source>右边选一题按 Enter 可以改&#x3000;Backspace 回到最后一题&#x3000;Esc 先放着</source>
        <translation>Enter on an item at the right to change it  Backspace to the last item  Esc leaves it for later</translation>
    </message>
    <message>
        <source>按数字作答&#x3000;. 不答&#x3000;Backspace 上一题&#x3000;Ctrl+Z 撤销&#x3000;Esc 先放着，草稿在</source>
        <translation>A digit answers  . no answer  Backspace one back  Ctrl+Z undo  Esc leaves it for later, the draft stays</translation>
    </message>
    <message>
        <source>还有 %1 题没问</source>
        <translation>Items still to ask: %1</translation>
    </message>
    <message>
        <source>都问过了</source>
        <translation>All asked</translation>
    </message>
    <message>
        <source>到此为止，存入&#x3000;Ctrl+S</source>
        <translation>End here and store  Ctrl+S</translation>
    </message>
    <message>
        <source>存入，看结果&#x3000;Enter</source>
        <translation>Store, see the result  Enter</translation>
    </message>
    <message>
        <source>草稿存好了 %1，在加密的档案库里</source>
        <translation>Draft kept at %1, in the encrypted vault</translation>
    </message>
    <message>
        <source>第 %1 题的回答要当面了解。24 小时内的任务已经开了，不等答完。现在就可以问。</source>
        <translation>The answer to item %1 needs a talk in person. Its 24-hour task is open, before the rest is answered. You can ask now.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 岁起</source>
        <translation>from %1 years</translation>
    </message>
    <message>
        <source>附加第 %1 题，不计入总分</source>
        <translation>Supplement, item %1; not in the total</translation>
    </message>
    <message>
        <source>按数字作答&#x3000;附加题可以不问：按 Enter 存入，看结果&#x3000;Esc 先放着，草稿在</source>
        <translation>Answer by digits  Supplements need not be asked: Enter stores and shows the result  Esc leaves it for later as a draft</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>从哪天</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>到哪天</source>
        <translation>To day</translation>
    </message>
    <message>
        <source>只看一名学生…&#x3000;Ctrl+U</source>
        <translation>One student only…  Ctrl+U</translation>
    </message>
    <message>
        <source>看全部学生</source>
        <translation>All students</translation>
    </message>
    <message>
        <source>存成 PDF…&#x3000;Ctrl+P</source>
        <translation>Save as PDF…  Ctrl+P</translation>
    </message>
    <message>
        <source>日志</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>对什么</source>
        <translation>To what</translation>
    </message>
    <message>
        <source>改了哪几处</source>
        <translation>Which fields</translation>
    </message>
    <message>
        <source>全部人员</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到</source>
        <translation>To</translation>
    </message>
    <message>
        <source>日志只增不减，只写谁在何时做了什么，不写内容。&#x3000;Ctrl+F 到筛选&#x3000;F5 再读一遍</source>
        <translation>The journal only grows and says who did what when, never the content.  Ctrl+F to the filters  F5 read again</translation>
    </message>
    <message>
        <source>「%1」要写成 2026-11-25 的样子，或者空着。</source>
        <translation>Write “%1” like 2026-11-25, or leave it empty.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>从 %1 到 %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>From</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>这样筛选，没有记录。</source>
        <translation>Nothing fits these filters.</translation>
    </message>
    <message>
        <source>最近的 %1 条，新的在前；更早的请缩小范围</source>
        <translation>The latest %1, newest first; narrow the filters for earlier ones</translation>
    </message>
    <message>
        <source>%1 条，新的在前</source>
        <translation>%1 entries, newest first</translation>
    </message>
    <message>
        <source>程序</source>
        <translation>The program</translation>
    </message>
    <message>
        <source>已移除的人员</source>
        <translation>Somebody removed</translation>
    </message>
    <message>
        <source>只看一名学生</source>
        <translation>One student only</translation>
    </message>
    <message>
        <source>这名学生和属于他的各条记录。</source>
        <translation>This student and all records that belong to them.</translation>
    </message>
    <message>
        <source>看</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>还没有选学生。</source>
        <translation>No student is chosen yet.</translation>
    </message>
    <message>
        <source>%1：看全部学生</source>
        <translation>%1: show all students</translation>
    </message>
    <message>
        <source>日志存成 PDF</source>
        <translation>Save the journal as PDF</translation>
    </message>
    <message>
        <source>按现在的筛选存。文件离开加密的档案库，做一份会记进日志。</source>
        <translation>As filtered now. The file leaves the encrypted vault; making one is written to the journal.</translation>
    </message>
    <message>
        <source>存成 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>为什么要存</source>
        <translation>Why it is saved</translation>
    </message>
    <message>
        <source>例如：上级检查</source>
        <translation>For example: inspection</translation>
    </message>
    <message>
        <source>日志-%1.pdf</source>
        <translation>journal-%1.pdf</translation>
    </message>
    <message>
        <source>日志存到哪里</source>
        <translation>Where to save the journal</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>按键</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>做什么</source>
        <translation>What it does</translation>
    </message>
</context>
<context>
    <name>KitAsk</name>
    <message>
        <source>做工作包</source>
        <translation>Make a kit</translation>
    </message>
    <message>
        <source>一个加密的小档案，只有下面说的这些。文件和密码条分开交给本人。</source>
        <translation>A small encrypted vault with what is said below and nothing else. Give file and slip to the person separately.</translation>
    </message>
    <message>
        <source>存成文件…</source>
        <translation>Save as a file…</translation>
    </message>
    <message>
        <source>给谁</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>例如：周航</source>
        <translation>For example: Zhou Hang</translation>
    </message>
    <message>
        <source>哪一种</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>哪个班</source>
        <translation>Which class</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>用到哪一天，空着就到学年末</source>
        <translation>Last day; blank: the end of the school year</translation>
    </message>
    <message>
        <source>哪个年级，写数字，例如 7</source>
        <translation>Which grade, as a number, such as 7</translation>
    </message>
    <message>
        <source>哪栋楼或哪间，例如 东楼，或 东楼/301,东楼/302</source>
        <translation>Which building or room, such as East, or East/301,East/302</translation>
    </message>
    <message>
        <source>哪几个班，例如 7-3,7-4</source>
        <translation>Which classes, such as 7-3,7-4</translation>
    </message>
    <message>
        <source>范围读不懂：照格子上面的例子写。没有改动任何东西。</source>
        <translation>The scope cannot be read: write it like the example above the field. Nothing was changed.</translation>
    </message>
    <message>
        <source>还没有班级，先导入学生名单。没有改动任何东西。</source>
        <translation>There are no classes yet: import the roster first. Nothing was changed.</translation>
    </message>
    <message>
        <source>日期不对：写成 2027-01-31 的样子。没有改动任何东西。</source>
        <translation>The date is not right: write it like 2027-01-31. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>KitForm</name>
    <message>
        <source>工作包</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>工作包-%1</source>
        <translation>kit-%1</translation>
    </message>
    <message>
        <source>选工作包…</source>
        <translation>Choose the kit…</translation>
    </message>
    <message>
        <source>密码条</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>打开工作包</source>
        <translation>Open a kit</translation>
    </message>
    <message>
        <source>心理辅导室给您一个 .yicekit 文件和一张密码条。照着条写一次，再设您自己的密码；以后只用自己的密码。</source>
        <translation>The counselling room gave you a .yicekit file and a slip. Type the slip once and set a password of your own; from then on only your password is needed.</translation>
    </message>
    <message>
        <source>选工作包</source>
        <translation>Choose the kit</translation>
    </message>
    <message>
        <source>还没有选</source>
        <translation>None chosen</translation>
    </message>
    <message>
        <source>给 %1 的工作包</source>
        <translation>Kit for %1</translation>
    </message>
    <message>
        <source>放到 %1</source>
        <translation>Into %1</translation>
    </message>
    <message>
        <source>正在打开，逐页核对…</source>
        <translation>Opening and checking each page…</translation>
    </message>
    <message>
        <source>先选工作包</source>
        <translation>Choose the kit first</translation>
    </message>
    <message>
        <source>先写密码条</source>
        <translation>Type the slip first</translation>
    </message>
</context>
<context>
    <name>KitsPage</name>
    <message>
        <source>工作包</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>收回传…&#x3000;Ctrl+I</source>
        <translation>Take in returns…  Ctrl+I</translation>
    </message>
    <message>
        <source>做工作包…&#x3000;Ctrl+N</source>
        <translation>Make a kit…  Ctrl+N</translation>
    </message>
    <message>
        <source>停用这个工作包&#x3000;D</source>
        <translation>Put this kit out of use  D</translation>
    </message>
    <message>
        <source>核对过了，收下&#x3000;Enter</source>
        <translation>Checked, take it in  Enter</translation>
    </message>
    <message>
        <source>工作包列表</source>
        <translation>List of kits</translation>
    </message>
    <message>
        <source>给谁</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>上次交回</source>
        <translation>Last handed in</translation>
    </message>
    <message>
        <source>等着看的回传</source>
        <translation>Returns that wait</translation>
    </message>
    <message>
        <source>谁交的</source>
        <translation>From</translation>
    </message>
    <message>
        <source>为什么等着</source>
        <translation>Why it waits</translation>
    </message>
    <message>
        <source>岗位&#x3000;Esc</source>
        <translation>Posts  Esc</translation>
    </message>
    <message>
        <source>没有等着看的回传。</source>
        <translation>No return waits for a person.</translation>
    </message>
    <message>
        <source>停用和收下</source>
        <translation>Out of use, and taking in</translation>
    </message>
    <message>
        <source>在用 %1 个，等着看的回传 %2 份。</source>
        <translation>%1 in use, %2 returns wait.</translation>
    </message>
    <message>
        <source>还没交过</source>
        <translation>Not handed in yet</translation>
    </message>
    <message>
        <source>存成文件…</source>
        <translation>Save as a file…</translation>
    </message>
    <message>
        <source>存到哪里</source>
        <translation>Where to save</translation>
    </message>
    <message>
        <source>工作包-%1.yicekit</source>
        <translation>kit-%1.yicekit</translation>
    </message>
    <message>
        <source>密码条</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>给 %1 的工作包做好了。这张条只显示这一次：抄下来，或存成 PDF 打印，和文件分开交给本人。</source>
        <translation>The kit for %1 is made. This slip is shown only once: write it down, or save it as PDF and print it, and hand it over apart from the file.</translation>
    </message>
    <message>
        <source>存成 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>密码条：%1</source>
        <translation>Slip: %1</translation>
    </message>
    <message>
        <source>密码条-%1.pdf</source>
        <translation>slip-%1.pdf</translation>
    </message>
    <message>
        <source>选回传文件，可以选好几个</source>
        <translation>Choose the returns, several at once</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>收回传</source>
        <translation>Take in returns</translation>
    </message>
    <message>
        <source>有 %1 条当日要处理的，任务已经开了，请现在就看今日。</source>
        <translation>%1 must be acted on the same day; the tasks are open, please look at Today now.</translation>
    </message>
    <message>
        <source>看完按 Enter。</source>
        <translation>Enter when you have read it.</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>停用工作包</source>
        <translation>Put a kit out of use</translation>
    </message>
    <message>
        <source>停用 %1（%2）的工作包。以后从它交回的先等人来看，当日要处理的仍然马上开任务。</source>
        <translation>The kit of %1 (%2) goes out of use. What is handed in from it later waits for a person; what must be acted on the same day still opens its task at once.</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <source>收下这份回传</source>
        <translation>Take in this return</translation>
    </message>
    <message>
        <source>%1（%2）：%3。请先问过本人，确认是他写的，再收下。</source>
        <translation>%1 (%2): %3. Please ask the person first whether they wrote it.</translation>
    </message>
    <message>
        <source>收下</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>做更新…&#x3000;U</source>
        <translation>Make an update…  U</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>还没有工作包。按 Ctrl+N 做一个。</source>
        <translation>There are no kits yet. Press Ctrl+N to make one.</translation>
    </message>
    <message>
        <source>%1 做给 %2，%3，%4 名学生。丢了、换了人，就停用它，再做一个新的；给同一人同一范围再做时，旧的自动停用。学生有变动、有新的须知卡，做一份更新带给他，他写的不会丢。</source>
        <translation>Made on %1 for %2, %3, students: %4. Where it is lost or somebody else takes over, put it out of use and make a new one; a new one for the same person and scope does so by itself. Where pupils change or there is a new card, make an update for the holder: nothing that they wrote is lost.</translation>
    </message>
    <message>
        <source>做更新</source>
        <translation>Make an update</translation>
    </message>
    <message>
        <source>给 %1（%2）：现在的学生名单、给他的须知卡和要做的事。只有他的工作包打得开；他写的不会丢。</source>
        <translation>For %1 (%2): the pupils as they are now, need-to-know cards and things to do. Only their kit opens it; nothing that they wrote is lost.</translation>
    </message>
    <message>
        <source>更新-%1.yiceupdate</source>
        <translation>update-%1.yiceupdate</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>待定级</source>
        <translation>No level</translation>
    </message>
    <message>
        <source>等级与层级</source>
        <translation>Levels and tiers</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>&#x3000;逾期 %1</source>
        <translation>  overdue %1</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>登记一封信</source>
        <translation>Enter a letter</translation>
    </message>
    <message>
        <source>登记&#x3000;Ctrl+Enter</source>
        <translation>Enter  Ctrl+Enter</translation>
    </message>
    <message>
        <source>怎样来的</source>
        <translation>How it came</translation>
    </message>
    <message>
        <source>谁写的</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>说的是谁</source>
        <translation>About</translation>
    </message>
    <message>
        <source>写信的学生</source>
        <translation>Student who wrote it</translation>
    </message>
    <message>
        <source>信里说的学生</source>
        <translation>Student whom it is about</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>信里写明的；不猜</source>
        <translation>As the letter says; never guessed</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>读完马上回答：信里有没有这些</source>
        <translation>Answer at once: does it hold any of this</translation>
    </message>
    <message>
        <source>信的内容</source>
        <translation>What the letter says</translation>
    </message>
    <message>
        <source>抄下或转述信的内容。封存，只有能看辅导记录的人打得开。</source>
        <translation>Copy or retell it. It is sealed: only who may read counselling notes can open it.</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>匿名，不知道是谁</source>
        <translation>Anonymous, not known who</translation>
    </message>
    <message>
        <source>一名学生署了名</source>
        <translation>Signed by a student</translation>
    </message>
    <message>
        <source>写信的人自己</source>
        <translation>The writer</translation>
    </message>
    <message>
        <source>另一名学生</source>
        <translation>Another student</translation>
    </message>
    <message>
        <source>另一名学生，不知道是谁</source>
        <translation>Another student, not known who</translation>
    </message>
    <message>
        <source>信里写明的</source>
        <translation>As the letter says</translation>
    </message>
    <message>
        <source>还没回答信里有没有危险。没有改动任何东西。都没有，请勾「以上都没有」。</source>
        <translation>Danger has not been answered. Nothing was changed. If there is none, tick “nothing of this”.</translation>
    </message>
    <message>
        <source>还没选学生。写姓名或拼音首字母，用 ↓ 选一名。没有改动任何东西。</source>
        <translation>No student is chosen. Type a name or initials and choose with ↓. Nothing was changed.</translation>
    </message>
    <message>
        <source>写信的和信里说的是同一名学生。没有改动任何东西。请选「写信的人自己」。</source>
        <translation>The writer and the student it is about are the same. Nothing was changed. Choose “The writer”.</translation>
    </message>
    <message>
        <source>还没写信的内容，一句话也可以。没有改动任何东西。</source>
        <translation>What the letter says is still empty; one sentence will do. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>答题机</source>
        <translation>Answer station</translation>
    </message>
    <message>
        <source>在预警里办</source>
        <translation>Done in the alert</translation>
    </message>
    <message>
        <source>信箱</source>
        <translation>Letter box</translation>
    </message>
    <message>
        <source>来信</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>怎样来的</source>
        <translation>How it came</translation>
    </message>
    <message>
        <source>谁写的，说的是谁</source>
        <translation>Written by, about</translation>
    </message>
    <message>
        <source>看出什么</source>
        <translation>Signs</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>开信箱&#x3000;O</source>
        <translation>Empty the box  O</translation>
    </message>
    <message>
        <source>改封数&#x3000;R</source>
        <translation>Recount  R</translation>
    </message>
    <message>
        <source>登记一封信&#x3000;Ctrl+N</source>
        <translation>Enter a letter  Ctrl+N</translation>
    </message>
    <message>
        <source>打开看&#x3000;Enter</source>
        <translation>Open  Enter</translation>
    </message>
    <message>
        <source>遮住&#x3000;F9</source>
        <translation>Hide  F9</translation>
    </message>
    <message>
        <source>认出是谁&#x3000;I</source>
        <translation>Say who it is  I</translation>
    </message>
    <message>
        <source>没能找到&#x3000;U</source>
        <translation>Not found  U</translation>
    </message>
    <message>
        <source>记答复&#x3000;A</source>
        <translation>Note the answer  A</translation>
    </message>
    <message>
        <source>又看出危险&#x3000;D</source>
        <translation>More danger  D</translation>
    </message>
    <message>
        <source>还没有来信。开信箱按 O，没有信也登记；登记过一次，今日里就会提醒下一次（每个上学日，建议值）。登记一封信按 Ctrl+N。</source>
        <translation>No letters yet. O empties the box, and an empty one is recorded too; after the first time, Today asks for the next (every school day, proposed). Ctrl+N enters a letter.</translation>
    </message>
    <message>
        <source>辅导记录&#x3000;Esc</source>
        <translation>Sessions  Esc</translation>
    </message>
    <message>
        <source>选中的信</source>
        <translation>Chosen letter</translation>
    </message>
    <message>
        <source>信的内容</source>
        <translation>What the letter says</translation>
    </message>
    <message>
        <source>没有打开</source>
        <translation>Not opened</translation>
    </message>
    <message>
        <source>还没有登记过开信箱</source>
        <translation>The box has not been emptied yet</translation>
    </message>
    <message>
        <source>共 %1 封，%2 封还要办</source>
        <translation>%1 in all, %2 to be seen to</translation>
    </message>
    <message>
        <source>答题机上想找人说说，已经是预警里的事</source>
        <translation>Asked to talk at an answer station: already tasks of their alerts</translation>
    </message>
    <message>
        <source>选一封信</source>
        <translation>Choose a letter</translation>
    </message>
    <message>
        <source>%1（%2、%3）</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>怀疑：%1</source>
        <translation>Suspected: %1</translation>
    </message>
    <message>
        <source>%1 读的，%2 登记</source>
        <translation>Read %1, entered by %2</translation>
    </message>
    <message>
        <source>显示&#x3000;F9</source>
        <translation>Show  F9</translation>
    </message>
    <message>
        <source>信的内容没有显示。打开会留记录。</source>
        <translation>What it says is not shown. Opening it is recorded.</translation>
    </message>
    <message>
        <source>答复：%1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>没能找到的原因：%1</source>
        <translation>Why it was not found: %1</translation>
    </message>
    <message>
        <source>打开别人登记的信</source>
        <translation>Open a letter that another entered</translation>
    </message>
    <message>
        <source>为什么要看，会和您的名字一起记入日志。</source>
        <translation>The reason goes into the journal with your name.</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>例如：接手这名学生</source>
        <translation>such as: taking over this student</translation>
    </message>
    <message>
        <source>信箱取出的信还有 %1 封没有登记。</source>
        <translation>Letters from the box still to be entered: %1.</translation>
    </message>
    <message>
        <source>开信箱</source>
        <translation>Empty the box</translation>
    </message>
    <message>
        <source>现在开了信箱，里面有几封？没有也登记：零封也是看过。</source>
        <translation>The box is open: how many are in it? None is recorded too: it was looked at.</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>几封信</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source> 封</source>
        <translation> letters</translation>
    </message>
    <message>
        <source>改封数</source>
        <translation>Recount</translation>
    </message>
    <message>
        <source>改好</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>其实是几封信</source>
        <translation>Letters there really were</translation>
    </message>
    <message>
        <source>记答复</source>
        <translation>Note the answer</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>怎样答复的</source>
        <translation>How it was answered</translation>
    </message>
    <message>
        <source>哪天答复的</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>答复了什么，可以不写</source>
        <translation>What was answered; may stay empty</translation>
    </message>
    <message>
        <source>认出是谁</source>
        <translation>Say who it is</translation>
    </message>
    <message>
        <source>信里的危险会立刻记到这名学生的预警里，时限从读信那时算起。</source>
        <translation>The danger is raised for this student at once, and the time counts from when the letter was read.</translation>
    </message>
    <message>
        <source>还没选学生。写姓名或拼音首字母，用 ↓ 选一名。没有改动任何东西。</source>
        <translation>No student is chosen. Type a name or initials and choose with ↓. Nothing was changed.</translation>
    </message>
    <message>
        <source>没能找到是谁</source>
        <translation>Not found out who</translation>
    </message>
    <message>
        <source>和另一人一起判断。以后认出来了，还可以记。</source>
        <translation>Judged with another person. If it is known later, it can still be recorded.</translation>
    </message>
    <message>
        <source>怎样找过，为什么找不到</source>
        <translation>How it was tried, and why it failed</translation>
    </message>
    <message>
        <source>例如：对过笔迹，问过班主任和值周老师</source>
        <translation>such as: compared handwriting, asked class heads</translation>
    </message>
    <message>
        <source>一起判断的人</source>
        <translation>Judged together with</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>又看出危险</source>
        <translation>More danger seen</translation>
    </message>
    <message>
        <source>只能加，不能减：已经记下的在预警里判断。</source>
        <translation>Adds only: what is recorded is judged in the alert.</translation>
    </message>
    <message>
        <source>还没勾看出了什么。没有改动任何东西。</source>
        <translation>Nothing is ticked. Nothing was changed.</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Level</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>量表与授权</source>
        <translation>Scales and licences</translation>
    </message>
    <message>
        <source>多数量表只带计分键，不带题目文字。学校持有授权的，在这里登记，再导入题目文字；文字只存在加密的档案库里。</source>
        <translation>Most scales come as keys without item texts. A school that holds a licence enters it here and then imports the text; the text is kept in the encrypted vault only. </translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>量表</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>授权包括在电脑上作答（答题机）</source>
        <translation>The licence includes answering on a computer (answer stations)</translation>
    </message>
    <message>
        <source>登记授权</source>
        <translation>Enter the licence</translation>
    </message>
    <message>
        <source>导入题目文字…</source>
        <translation>Import the item text…</translation>
    </message>
    <message>
        <source>移除…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>装入本校自己的量表…</source>
        <translation>Install an own scale…</translation>
    </message>
    <message>
        <source>授权给谁</source>
        <translation>Licensed to</translation>
    </message>
    <message>
        <source>例如：本校全称</source>
        <translation>For example the full name of the school</translation>
    </message>
    <message>
        <source>授权号</source>
        <translation>Licence number</translation>
    </message>
    <message>
        <source>合同号或来信日期</source>
        <translation>Number of the contract or date of the letter</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>例如 2027-08-31；长期有效的空着</source>
        <translation>For example 2027-08-31; blank where it has no end</translation>
    </message>
    <message>
        <source>凭据在哪里</source>
        <translation>Where the evidence lies</translation>
    </message>
    <message>
        <source>例如：原件在心理辅导室柜一</source>
        <translation>For example: the original in cabinet 1 of the counselling room</translation>
    </message>
    <message>
        <source>题目文字写成文本文件：一行一题，题目前面可以写一行「说明：」和一行「选项：没有｜很轻｜…」，选项按计分键的顺序。</source>
        <translation>Write the item text as a text file: one item a line; above the items there may be a line “instruction: …” and a line “options: not at all | a little | …” with the options in the order of the key.</translation>
    </message>
    <message>
        <source>有效期要写成 2027-08-31 这样。没有改动任何东西。</source>
        <translation>Write the end as 2027-08-31. Nothing was changed.</translation>
    </message>
    <message>
        <source>授权登记好了。</source>
        <translation>The licence is entered.</translation>
    </message>
    <message>
        <source>选题目文字的文件</source>
        <translation>Choose the file of the item text</translation>
    </message>
    <message>
        <source>%1：%2 题的文字已经导入。原来的文件请妥善保管或删除。</source>
        <translation>%1: the text of %2 items is imported. Keep the original file safe, or delete it.</translation>
    </message>
    <message>
        <source>选量表定义文件（.json）</source>
        <translation>Choose a scale definition (.json)</translation>
    </message>
    <message>
        <source>%1 装好了，新建一轮测评时可以选它。</source>
        <translation>%1 is installed and can be chosen for a new round.</translation>
    </message>
    <message>
        <source>移除「%1」的授权和题目文字</source>
        <translation>Remove the licence and item text of “%1”</translation>
    </message>
    <message>
        <source>题目文字会从档案库里抹去；已有的答卷和分数不受影响。</source>
        <translation>The item text is destroyed in the vault; sheets and scores that are there stay as they are.</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>已经移除。</source>
        <translation>Removed.</translation>
    </message>
    <message>
        <source>没写授权给谁</source>
        <translation>It is not said to whom it is licensed</translation>
    </message>
    <message>
        <source>没写授权号</source>
        <translation>The licence number is missing</translation>
    </message>
    <message>
        <source>没写凭据在哪里</source>
        <translation>It is not said where the evidence lies</translation>
    </message>
    <message>
        <source>有效期已经过了</source>
        <translation>The licence has ended already</translation>
    </message>
    <message>
        <source>%1。没有改动任何东西。</source>
        <translation>%1. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>LinksDialog</name>
    <message>
        <source>同意与关联</source>
        <translation>Consent and links</translation>
    </message>
    <message>
        <source>谁同意这次辅导，属于哪个预警。保密的边界在右边要点里记。定稿以后不能再改。</source>
        <translation>Who agreed to this counselling, and to which alert it belongs. The limits of confidentiality are noted among the points at the right. Once final it cannot be changed.</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Note down</translation>
    </message>
    <message>
        <source>谁同意辅导</source>
        <translation>Who agreed</translation>
    </message>
    <message>
        <source>属于哪个预警</source>
        <translation>Belongs to which alert</translation>
    </message>
    <message>
        <source>不属于预警</source>
        <translation>To no alert</translation>
    </message>
    <message>
        <source>预约：%1</source>
        <translation>Appointment: %1</translation>
    </message>
    <message>
        <source>没有预约：从预约开始写的会自动记上。</source>
        <translation>No appointment: a note begun from one is linked by itself.</translation>
    </message>
    <message>
        <source>存着的：%1</source>
        <translation>Stored: %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>一策</source>
        <translation>Yice</translation>
    </message>
    <message>
        <source>窗口内容</source>
        <translation>Content of the window</translation>
    </message>
    <message>
        <source>工作台</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>页面内容</source>
        <translation>Content of the page</translation>
    </message>
    <message>
        <source>一策 — %1（试用库）</source>
        <translation>Yice — %1 (trial vault)</translation>
    </message>
    <message>
        <source>一策 — %1</source>
        <translation>Yice — %1</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>还没选个案。没有改动任何东西。</source>
        <translation>No case is chosen yet. Nothing was changed.</translation>
    </message>
    <message>
        <source>另行研究的个案</source>
        <translation>The case discussed apart</translation>
    </message>
    <message>
        <source>%1 移出了名单，个案照常在办。按 A 可以再加上。</source>
        <translation>%1 is off the list; the case stays open as it was. A puts it back.</translation>
    </message>
    <message>
        <source>这个个案和大家一起研究。</source>
        <translation>This case is discussed with all.</translation>
    </message>
    <message>
        <source>这个个案另行研究：排到最后，不显示是谁，也不进会议纪要。</source>
        <translation>This case is discussed apart: it comes last, shows nobody&apos;s name and is not in the minutes.</translation>
    </message>
    <message>
        <source>散会</source>
        <translation>End the meeting</translation>
    </message>
    <message>
        <source>散会了。按 P 记下谁签了字，Ctrl+P 存纪要。</source>
        <translation>The meeting is over. P notes who has signed, Ctrl+P saves the minutes.</translation>
    </message>
    <message>
        <source>归档了。以后只能加补记。</source>
        <translation>Put away. From now on there are addenda only.</translation>
    </message>
    <message>
        <source>记下结果</source>
        <translation>Note the outcome</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>例如：11-28 复诊过，两周后再去</source>
        <translation>For example: seen again on 11-28, next visit in two weeks</translation>
    </message>
    <message>
        <source>补记</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>写上的人和时间会一起记下，原来的不变。说到某一名学生的，选那个个案。</source>
        <translation>Kept with your name and the time; what stood there stays. Where it speaks of a student, choose that case.</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>说的是哪个个案</source>
        <translation>Which case it speaks of</translation>
    </message>
    <message>
        <source>整次会议</source>
        <translation>The whole meeting</translation>
    </message>
    <message>
        <source>正在看的个案：%1</source>
        <translation>The case in hand: %1</translation>
    </message>
    <message>
        <source>整次会议的补记里不能有学生的名字。请选「正在看的个案」，或改写。没有改动任何东西。</source>
        <translation>An addendum to the whole meeting cannot name a student, and cannot be empty. Choose the case in hand, or word it otherwise. Nothing was changed.</translation>
    </message>
    <message>
        <source>补记好了，纪要里会有。</source>
        <translation>The addendum stands, and will be in the minutes.</translation>
    </message>
    <message>
        <source>存成 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>文件离开加密的档案库，谁拿到都能看。另行研究的个案不在会议纪要里，要单独存。</source>
        <translation>The file leaves the encrypted vault; whoever has it can read it. A case discussed apart is not in the minutes and is saved alone.</translation>
    </message>
    <message>
        <source>选位置</source>
        <translation>Choose a place</translation>
    </message>
    <message>
        <source>存哪一份</source>
        <translation>What to save</translation>
    </message>
    <message>
        <source>会议纪要</source>
        <translation>Minutes of the meeting</translation>
    </message>
    <message>
        <source>另行研究的这个个案</source>
        <translation>This case, discussed apart</translation>
    </message>
    <message>
        <source>只有 %1 的个案</source>
        <translation>The case of %1 alone</translation>
    </message>
    <message>
        <source>研判会纪要-%1-单独.pdf</source>
        <translation>risk-meeting-%1-one-case.pdf</translation>
    </message>
    <message>
        <source>研判会纪要-%1.pdf</source>
        <translation>risk-meeting-%1.pdf</translation>
    </message>
    <message>
        <source>纪要存到哪里</source>
        <translation>Where to save the minutes</translation>
    </message>
    <message>
        <source>存好了：%1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>第 %1 / %2 个</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>您写的时候，%1 已经定了：%2。您写的没有丢，显示的就是它。Alt+V 换看存着的，比一比再定。</source>
        <translation>While you wrote, %1 decided: %2. Your text is not lost; it is what you see. Alt+V shows the stored one: compare, then decide.</translation>
    </message>
    <message>
        <source>您写的时候，这个个案在名单上被改过。您写的没有丢，显示的就是它。看过以后可以再定一次。</source>
        <translation>While you wrote, this case was changed on the list. Your text is not lost; it is what you see. Look again, then decide once more.</translation>
    </message>
    <message>
        <source>都定下来了。Ctrl+G 散会，开始签字。</source>
        <translation>All are decided. Ctrl+G ends the meeting; signatures come next.</translation>
    </message>
    <message>
        <source>都定下来了。</source>
        <translation>All are decided.</translation>
    </message>
    <message>
        <source>找回 %1 写了没定的，显示的就是它。Alt+V 换看存着的那一份。</source>
        <translation>What you wrote at %1 and had not decided is back; it is what you see. Alt+V shows the stored one.</translation>
    </message>
    <message>
        <source>现在显示存着的那一份，%1 在 %2 定的，只能看。Alt+V 换回您写的，Alt+D 丢掉您写的。</source>
        <translation>This is the stored decision, by %1 at %2, to be read only. Alt+V goes back to yours, Alt+D drops yours.</translation>
    </message>
    <message>
        <source>存着的还没有决定。Alt+V 换回您写的，Alt+D 丢掉您写的。</source>
        <translation>No decision is stored yet. Alt+V goes back to yours, Alt+D drops yours.</translation>
    </message>
    <message>
        <source>现在显示您写的。</source>
        <translation>This is what you wrote.</translation>
    </message>
    <message>
        <source>存成 PDF&#x3000;Ctrl+P</source>
        <translation>Save as PDF  Ctrl+P</translation>
    </message>
    <message>
        <source>补记&#x3000;Ctrl+J</source>
        <translation>Addendum  Ctrl+J</translation>
    </message>
    <message>
        <source>返回&#x3000;Esc</source>
        <translation>Back  Esc</translation>
    </message>
    <message>
        <source>换看另一份&#x3000;Alt+V</source>
        <translation>The other one  Alt+V</translation>
    </message>
    <message>
        <source>丢掉我写的&#x3000;Alt+D</source>
        <translation>Drop mine  Alt+D</translation>
    </message>
    <message>
        <source>加&#x3000;A</source>
        <translation>Add  A</translation>
    </message>
    <message>
        <source>移出&#x3000;X</source>
        <translation>Off  X</translation>
    </message>
    <message>
        <source>定下来，下一个&#x3000;Ctrl+Enter</source>
        <translation>Decide, next  Ctrl+Enter</translation>
    </message>
    <message>
        <source>上会的个案</source>
        <translation>Cases of the meeting</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>一次研判会</source>
        <translation>A risk meeting</translation>
    </message>
    <message>
        <source>→ 下一个&#x3000;D 决定&#x3000;Ctrl+H 姓名</source>
        <translation>→ next  D decision  Ctrl+H names</translation>
    </message>
    <message>
        <source>%1 研判会</source>
        <translation>Risk meeting of %1</translation>
    </message>
    <message>
        <source>没有要上会的</source>
        <translation>Nothing to discuss</translation>
    </message>
    <message>
        <source>%1 个上会，还有 %2 个没定</source>
        <translation>Cases: %1, undecided: %2</translation>
    </message>
    <message>
        <source>还没记谁到会。按 P 记。</source>
        <translation>Nobody is noted as present. P notes them.</translation>
    </message>
    <message>
        <source>到会 %1 种岗位：%2</source>
        <translation>Posts present: %1. %2</translation>
    </message>
    <message>
        <source>散会前：%1</source>
        <translation>Before the end: %1</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>没有要上会的。按 A 加一个。</source>
        <translation>Nothing to discuss. A adds a case.</translation>
    </message>
    <message>
        <source>这次没有个案。</source>
        <translation>No case was discussed.</translation>
    </message>
    <message>
        <source>未定级</source>
        <translation>No level</translation>
    </message>
    <message>
        <source>另行研究</source>
        <translation>Apart</translation>
    </message>
    <message>
        <source>姓名只显示缩写&#x3000;Ctrl+H</source>
        <translation>Show initials  Ctrl+H</translation>
    </message>
    <message>
        <source>显示姓名&#x3000;Ctrl+H</source>
        <translation>Show names  Ctrl+H</translation>
    </message>
    <message>
        <source>到会的人&#x3000;P</source>
        <translation>Who is here  P</translation>
    </message>
    <message>
        <source>签字&#x3000;P</source>
        <translation>Signatures  P</translation>
    </message>
    <message>
        <source>一起研究&#x3000;J</source>
        <translation>Together  J</translation>
    </message>
    <message>
        <source>另行研究&#x3000;J</source>
        <translation>Apart  J</translation>
    </message>
    <message>
        <source>散会&#x3000;Ctrl+G</source>
        <translation>End  Ctrl+G</translation>
    </message>
    <message>
        <source>归档&#x3000;Ctrl+G</source>
        <translation>Put away  Ctrl+G</translation>
    </message>
    <message>
        <source>正在看的这个有写了没定的，没有散会。定下来，或按 Alt+D 丢掉，再散会。</source>
        <translation>What is written about the case shown is not decided: the meeting goes on. Decide it, or drop it with Alt+D, then end it.</translation>
    </message>
    <message>
        <source>名单上第 %1 个有写了没定的，没有散会。打开它定下来，或按 Alt+D 丢掉，再散会。</source>
        <translation>What is written about number %1 of the list is not decided: the meeting goes on. Open it and decide it, or drop it with Alt+D, then end it.</translation>
    </message>
    <message>
        <source>散会以后决定不能再改，定下的任务到各人的今日里。接着记签字；降级要签够岗位，归档时才生效。</source>
        <translation>After the end no decision can be changed; the tasks go to Today. Signatures come next; a lower level needs enough roles among them and stands once the meeting is put away.</translation>
    </message>
    <message>
        <source>%1 个降级或结案没有生效，下次再议</source>
        <translation>Lowered or closed without effect: %1; discuss them next time</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>准备研判会&#x3000;Ctrl+N</source>
        <translation>Prepare a risk meeting  Ctrl+N</translation>
    </message>
    <message>
        <source>研判会</source>
        <translation>Risk meeting</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>个案</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>定了</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>到会</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>已答签字</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>每月的研判会</source>
        <translation>Monthly risk meeting</translation>
    </message>
    <message>
        <source>这次的研判会本该在 %1 前开</source>
        <translation>This risk meeting was due by %1</translation>
    </message>
    <message>
        <source>下一次最迟 %1 开</source>
        <translation>The next one is due by %1</translation>
    </message>
    <message>
        <source>还没有开过研判会。按 Ctrl+N 准备名单：在办的个案会自己列上。</source>
        <translation>No risk meeting yet. Ctrl+N makes the list: open cases come on it by themselves.</translation>
    </message>
    <message>
        <source>共 %1 次</source>
        <translation>Meetings: %1</translation>
    </message>
    <message>
        <source>准备研判会</source>
        <translation>Prepare a risk meeting</translation>
    </message>
    <message>
        <source>在办的、够级别的个案会列上名单，以后还能加上或移出。</source>
        <translation>Open cases of the set levels come on the list; others can be added and cases left out later.</translation>
    </message>
    <message>
        <source>列名单</source>
        <translation>Make the list</translation>
    </message>
    <message>
        <source>例如：行政楼 203</source>
        <translation>For example: main building, 203</translation>
    </message>
    <message>
        <source>日期写成 2026-12-31 这样。没有改动任何东西。</source>
        <translation>A date is written like 2026-12-31. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>改成员</source>
        <translation>Change a member</translation>
    </message>
    <message>
        <source>加一名成员</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <source>来以前先问本人愿不愿意；干预性的团体还要监护人同意。</source>
        <translation>Ask the student first; for a targeted group the guardian must agree too.</translation>
    </message>
    <message>
        <source>改好</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>加进来</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>本人同意</source>
        <translation>The student agrees</translation>
    </message>
    <message>
        <source>监护人同意</source>
        <translation>The guardian agrees</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>From</translation>
    </message>
    <message>
        <source>不再来了，最后一天是</source>
        <translation>Comes no more; last day</translation>
    </message>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>缺谁，为什么？</source>
        <translation>Who is missing, and why?</translation>
    </message>
    <message>
        <source>没有有效答卷的学生</source>
        <translation>Students without a sheet that counts</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>学号</source>
        <translation>Student no.</translation>
    </message>
    <message>
        <source>缺的原因</source>
        <translation>Why missing</translation>
    </message>
    <message>
        <source>同意书</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>为要重测的人新建第二轮&#x3000;Ctrl+N</source>
        <translation>Second round for the retests  Ctrl+N</translation>
    </message>
    <message>
        <source>存为 Excel…&#x3000;Ctrl+E</source>
        <translation>Save as Excel…  Ctrl+E</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 人</source>
        <translation>%1  students: %2</translation>
    </message>
    <message>
        <source>一个也不缺：应测的人都有算数的答卷。</source>
        <translation>Nobody is missing: everyone due has a sheet that counts.</translation>
    </message>
    <message>
        <source>还缺 %1 人，其中要重测 %2 人。没有出勤记录：没交的人是缺席还是没答，请问班主任。</source>
        <translation>%1 missing, %2 of them to be tested again. There is no record of attendance: ask the class head who was absent and who did not answer.</translation>
    </message>
    <message>
        <source>%1。理由：%2</source>
        <translation>%1. Reason: %2</translation>
    </message>
    <message>
        <source>已存到 %1。里面有姓名，没有加密，用完请删掉。</source>
        <translation>Saved to %1. It holds names and is not encrypted: delete it after use.</translation>
    </message>
    <message>
        <source>存为 Excel</source>
        <translation>Save as Excel</translation>
    </message>
    <message>
        <source>%1&#x3000;缺的人.xlsx</source>
        <translation>%1  missing.xlsx</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>名单上的人走到哪一步？</source>
        <translation>How far have the names gone?</translation>
    </message>
    <message>
        <source>有提示的学生</source>
        <translation>Students with a prompt</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>关键题</source>
        <translation>Critical item</translation>
    </message>
    <message>
        <source>走到哪一步</source>
        <translation>Furthest step</translation>
    </message>
    <message>
        <source>没记的步骤</source>
        <translation>Steps not recorded</translation>
    </message>
    <message>
        <source>离开名单的原因</source>
        <translation>Why off the list</translation>
    </message>
    <message>
        <source>在名单上&#x3000;%1 人</source>
        <translation>On the list  %1</translation>
    </message>
    <message>
        <source>离开了名单，各有原因&#x3000;%1 人</source>
        <translation>Off the list, each with a reason  %1</translation>
    </message>
    <message>
        <source>还没有人因为答卷上了名单。</source>
        <translation>No sheet has put anybody on the list yet.</translation>
    </message>
    <message>
        <source>这是筛查提示，不是诊断。没有原因，谁也不会离开名单。缺同意书的不在这里，关键题的任务照旧。</source>
        <translation>A screening prompt, no diagnosis. Nobody leaves the list without a reason. Those without consent are not here; tasks of critical answers stand.</translation>
    </message>
    <message>
        <source>24 小时内谈</source>
        <translation>Talk within 24 h</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>谈过了</source>
        <translation>Talked with</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>还没有教职工。导入学校的教职工表，岗位、证书和培训记录一起进来。</source>
        <translation>No staff yet. Import the school&apos;s staff file; posts, certificates and training come with it.</translation>
    </message>
    <message>
        <source>教职工 %1 人（在岗教师 %2 人）&#x3000;证书 %3 个&#x3000;培训记录 %4 条</source>
        <translation>Staff: %1 (teachers in post: %2)  certificates: %3  training: %4</translation>
    </message>
    <message>
        <source>还没有校历。没有校历时，每一天都当作上学日，时限只会更早。</source>
        <translation>No calendar yet. Without one every day counts as a school day, so deadlines only come earlier.</translation>
    </message>
    <message>
        <source>校历：%1 学年。按上学日算的时限已跳过假期、计入补课日。</source>
        <translation>Calendar: school year %1. Deadlines in school days skip holidays and count make-up days.</translation>
    </message>
    <message>
        <source>教职工 %1 人，证书 %2 个，培训记录 %3 条，岗位 %4 个（空缺 %5 个）。新增 %6，更新 %7，不动 %8。</source>
        <translation>Staff: %1, certificates %2, training %3, posts %4 (vacant %5). Added %6, updated %7, unchanged %8.</translation>
    </message>
    <message>
        <source>表里没有的 %1 人不动。</source>
        <translation>Not in the sheet and left as they are: %1.</translation>
    </message>
    <message>
        <source>%1 学年</source>
        <translation>School year %1</translation>
    </message>
    <message>
        <source>，%1 %2 至 %3</source>
        <translation>, %1 %2 to %3</translation>
    </message>
    <message>
        <source>。换下库里的这一学年。</source>
        <translation>. It replaces this school year in the vault.</translation>
    </message>
    <message>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <source>导入教职工和岗位…</source>
        <translation>Import staff and posts…</translation>
    </message>
    <message>
        <source>导入校历…</source>
        <translation>Import the calendar…</translation>
    </message>
    <message>
        <source>四级网络岗位</source>
        <translation>Posts of the four-level network</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>工号或学号</source>
        <translation>Staff or student no.</translation>
    </message>
    <message>
        <source>任职</source>
        <translation>Post held</translation>
    </message>
    <message>
        <source>网络</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>还没有岗位。导入教职工表里的四级网络岗位。</source>
        <translation>No posts yet. Import the four-level network posts of the staff file.</translation>
    </message>
    <message>
        <source>岗位 %1 个，空缺 %2 个</source>
        <translation>posts: %1, vacant: %2</translation>
    </message>
    <message>
        <source>导入教职工和岗位</source>
        <translation>Import staff and posts</translation>
    </message>
    <message>
        <source>一个 Excel 文件，里面有教职工、培训记录、四级网络岗位中的一张或几张表。一次完成：有一行不行，就一行都不写。</source>
        <translation>One Excel file with one or several of these sheets: staff, training, posts of the four-level network. It is one act: if one row fails, no row is written.</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.csv)</source>
        <translation>Tables (*.xlsx *.xls *.csv)</translation>
    </message>
    <message>
        <source>导入校历</source>
        <translation>Import the calendar</translation>
    </message>
    <message>
        <source>学校填好的校历文件。一个学年一份，再导入就换成新的。按上学日算的时限会跟着变。</source>
        <translation>The calendar file the school filled in. One for each school year; importing again replaces it. Deadlines in school days follow.</translation>
    </message>
    <message>
        <source>校历 (*.json)</source>
        <translation>Calendar (*.json)</translation>
    </message>
    <message>
        <source>班级周报&#x3000;Ctrl+W</source>
        <translation>Weekly reports  Ctrl+W</translation>
    </message>
    <message>
        <source>工作包&#x3000;Ctrl+B</source>
        <translation>Kits  Ctrl+B</translation>
    </message>
    <message>
        <source>岗位一览</source>
        <translation>Posts at a glance</translation>
    </message>
    <message>
        <source>到位</source>
        <translation>Filled</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>State</translation>
    </message>
    <message>
        <source>写上任职的人&#x3000;F</source>
        <translation>Name a holder  F</translation>
    </message>
    <message>
        <source>交接&#x3000;H</source>
        <translation>Hand over  H</translation>
    </message>
    <message>
        <source>结束任职&#x3000;E</source>
        <translation>End a holding  E</translation>
    </message>
    <message>
        <source>撤掉误记的&#x3000;Delete</source>
        <translation>Withdraw a mistake  Delete</translation>
    </message>
    <message>
        <source>任职的经过&#x3000;L</source>
        <translation>History  L</translation>
    </message>
    <message>
        <source>打印岗位表…&#x3000;Ctrl+P</source>
        <translation>Print the posts…  Ctrl+P</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>%1 %2 / %3</source>
        <translation>%1 %2 / %3</translation>
    </message>
</context>
<context>
    <name>NewCampaignDialog</name>
    <message>
        <source>新建一轮测评</source>
        <translation>New round of assessment</translation>
    </message>
    <message>
        <source>日期以外交的答卷会标明，不会丢。</source>
        <translation>Sheets handed in outside these dates are marked, never lost.</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>例如：2026 秋季全员测评</source>
        <translation>For example: autumn 2026, all students</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>From</translation>
    </message>
    <message>
        <source>截止</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>量表</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>年级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到</source>
        <translation>To</translation>
    </message>
    <message>
        <source>名称没写或已经用过</source>
        <translation>The name is empty or already used</translation>
    </message>
    <message>
        <source>还没选量表</source>
        <translation>No scale is chosen</translation>
    </message>
    <message>
        <source>还没选年级</source>
        <translation>No grade is chosen</translation>
    </message>
    <message>
        <source>开始的日期不对</source>
        <translation>The first day is not a date</translation>
    </message>
    <message>
        <source>截止要在开始当天或以后</source>
        <translation>The last day must not be before the first</translation>
    </message>
    <message>
        <source>%1。没有改动任何东西。</source>
        <translation>%1. Nothing was changed.</translation>
    </message>
    <message>
        <source>预计的访谈</source>
        <translation>Interviews to expect</translation>
    </message>
    <message>
        <source>只测名单上的 %1 人：%2 等</source>
        <translation>Only the %1 on the list: %2 and others</translation>
    </message>
    <message>
        <source>只测名单上的 %1 人：%2</source>
        <translation>Only the %1 on the list: %2</translation>
    </message>
    <message>
        <source>%1&#x3000;重测</source>
        <translation>%1  retest</translation>
    </message>
</context>
<context>
    <name>NewReferralDialog</name>
    <message>
        <source>写一份转介建议书</source>
        <translation>Write a referral letter</translation>
    </message>
    <message>
        <source>只写概括的原因，不写谈话内容，不写诊断。有在办预警的，这次转介记在那个预警里。</source>
        <translation>Reasons in general terms only, nothing that was said, no diagnosis. Where an alert is open, the referral belongs to it.</translation>
    </message>
    <message>
        <source>写下</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>转到</source>
        <translation>To</translation>
    </message>
    <message>
        <source>多急</source>
        <translation>How urgent</translation>
    </message>
    <message>
        <source>机构</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>医疗或心理机构</source>
        <translation>Medical or psychological institution</translation>
    </message>
    <message>
        <source>转学去的学校，移交接着要做的</source>
        <translation>The school the student moves to: hand on what goes on</translation>
    </message>
    <message>
        <source>由家长自选正规医院</source>
        <translation>A regular hospital of the family&apos;s choice</translation>
    </message>
    <message>
        <source>学校名称</source>
        <translation>Name of the school</translation>
    </message>
    <message>
        <source>那边的联系人</source>
        <translation>Contact there</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>补充一句，可以空着</source>
        <translation>A sentence more, may be left out</translation>
    </message>
    <message>
        <source>例如：近两周，食堂和宿舍都看到过</source>
        <translation>Such as: for two weeks, seen in canteen and dormitory</translation>
    </message>
    <message>
        <source>%1&#x3000;绿色通道</source>
        <translation>%1  Green channel</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3&#x3000;%4</source>
        <translation>%1  %2  %3  %4</translation>
    </message>
    <message>
        <source>还没选学生。写姓名或拼音首字母，用 ↓ 选一名。没有改动任何东西。</source>
        <translation>No student is chosen. Type a name or pinyin initials and choose with ↓. Nothing was changed.</translation>
    </message>
    <message>
        <source>还没勾选原因。没有改动任何东西。</source>
        <translation>No reason is ticked yet. Nothing was changed.</translation>
    </message>
    <message>
        <source>还没写转到哪所学校。没有改动任何东西。</source>
        <translation>It does not say which school yet. Nothing was changed.</translation>
    </message>
    <message>
        <source>学校</source>
        <translation>School</translation>
    </message>
    <message>
        <source>%1&#x3000;联系人或电话没写，转介前请先问清</source>
        <translation>%1  Contact or telephone is not given, ask before anybody is referred</translation>
    </message>
</context>
<context>
    <name>NextPanel</name>
    <message>
        <source>现在做这一步</source>
        <translation>The step to do now</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>记录正文</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>NumberForm</name>
    <message>
        <source>第一题的题号</source>
        <translation>Number of the first item</translation>
    </message>
    <message>
        <source>最后一题的题号</source>
        <translation>Number of the last item</translation>
    </message>
    <message>
        <source>按这个意思再读一遍</source>
        <translation>Read again with this meaning</translation>
    </message>
    <message>
        <source>选项序号的意思</source>
        <translation>What the option numbers mean</translation>
    </message>
    <message>
        <source>它在问卷里从第</source>
        <translation>In the questionnaire it goes from question</translation>
    </message>
    <message>
        <source>题到第</source>
        <translation>to question</translation>
    </message>
    <message>
        <source>题</source>
        <translation>(included)</translation>
    </message>
    <message>
        <source>-2（没答）和 -3（跳过）不用填。</source>
        <translation>-2 (no answer) and -3 (skipped) need nothing.</translation>
    </message>
    <message>
        <source>%1：请看着问卷，写出每个选项是第几个。</source>
        <translation>%1: look at the questionnaire and write the place of each option.</translation>
    </message>
    <message>
        <source>「%1」是第</source>
        <translation>&quot;%1&quot; is number</translation>
    </message>
    <message>
        <source>「%1」的序号</source>
        <translation>Number of &quot;%1&quot;</translation>
    </message>
    <message>
        <source>请写它从第几题到第几题。</source>
        <translation>Please write from which item to which it goes.</translation>
    </message>
    <message>
        <source>每个选项都要写序号。</source>
        <translation>Every option needs its number.</translation>
    </message>
    <message>
        <source>两个选项不能是同一个序号。</source>
        <translation>Two options cannot have the same number.</translation>
    </message>
</context>
<context>
    <name>PageMask</name>
    <message>
        <source>已遮住</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>已遮住。按 F9 再显示。</source>
        <translation>Hidden. F9 shows it again.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>找到的</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>页面</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>没有找到。可以写姓名、拼音、首字母或学号，也可以写页面和命令的名字。</source>
        <translation>Nothing found. Type a name, pinyin, initials or a student number, or the name of a page or command.</translation>
    </message>
    <message>
        <source>↑↓ 选择&#x3000;Enter 打开&#x3000;Ctrl+Enter 直接办&#x3000;Esc 关上</source>
        <translation>↑↓ choose  Enter open  Ctrl+Enter do it  Esc close</translation>
    </message>
</context>
<context>
    <name>PaperDifferences</name>
    <message>
        <source>两遍不一致的题</source>
        <translation>Items that differ</translation>
    </message>
    <message>
        <source>份</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>题</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>第一遍</source>
        <translation>First pass</translation>
    </message>
    <message>
        <source>第二遍</source>
        <translation>Second pass</translation>
    </message>
    <message>
        <source>定为</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>两遍完全一样，可以存入了。</source>
        <translation>Both passes agree; the sheets can be stored.</translation>
    </message>
    <message>
        <source>对着纸卷看：1 第一遍对，2 第二遍对，0 都不对</source>
        <translation>Look at the paper: 1 first pass is right, 2 second pass, 0 neither</translation>
    </message>
    <message>
        <source>抽样重录 %1 份，共 %2 题；不一致 %3 题，还没定 %4 题。</source>
        <translation>Sheets typed twice: %1 (items: %2); different: %3, undecided: %4.</translation>
    </message>
    <message>
        <source>第一遍录错 %1 题，占 %2.%3%。</source>
        <translation> Wrong in the first pass: %1, %2.%3%.</translation>
    </message>
    <message>
        <source>空白</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>看不清</source>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>第 %1 题</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>还没定</source>
        <translation>undecided</translation>
    </message>
    <message>
        <source>两遍都不对</source>
        <translation>Neither is right</translation>
    </message>
    <message>
        <source>纸上写的是哪一个？键和录入时一样。</source>
        <translation>What does the paper say? The key is the same as when typing.</translation>
    </message>
    <message>
        <source>定下来</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>答案</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>这道题没有这个选项。</source>
        <translation>This item has no such option.</translation>
    </message>
</context>
<context>
    <name>PaperEntryPage</name>
    <message>
        <source>作答日</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>纸卷录入</source>
        <translation>Paper sheets</translation>
    </message>
    <message>
        <source>录入</source>
        <translation>Typing</translation>
    </message>
    <message>
        <source>核对单</source>
        <translation>Check list</translation>
    </message>
    <message>
        <source>第二遍：已录 %1 份，共 %2 份</source>
        <translation>Second pass: %1 of %2 sheets</translation>
    </message>
    <message>
        <source>已录 %1 份，共 %2 份</source>
        <translation>%1 of %2 sheets</translation>
    </message>
    <message>
        <source>第 %1 题</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>第二遍，看不到第一遍的答案&#x3000;第 %1 份&#x3000;%2</source>
        <translation>Second pass, the first is hidden  sheet %1  %2</translation>
    </message>
    <message>
        <source>第 %1 份&#x3000;%2&#x3000;%3</source>
        <translation>Sheet %1  %2  %3</translation>
    </message>
    <message>
        <source>. 空白</source>
        <translation>. blank</translation>
    </message>
    <message>
        <source>- 看不清</source>
        <translation>- unreadable</translation>
    </message>
    <message>
        <source>第 %1 份：第 %2 题请当面了解</source>
        <translation>Sheet %1: please talk about item %2 in person</translation>
    </message>
    <message>
        <source>另有 %1 份</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>存入时马上开任务，请不要等全班录完。</source>
        <translation>The task opens when the sheet is stored: do not wait for the whole class.</translation>
    </message>
    <message>
        <source>存入 %1 份&#x3000;Ctrl+S</source>
        <translation>Store %1  Ctrl+S</translation>
    </message>
    <message>
        <source>存入&#x3000;Ctrl+S</source>
        <translation>Store  Ctrl+S</translation>
    </message>
    <message>
        <source>（已离班）</source>
        <translation>(left the class)</translation>
    </message>
    <message>
        <source>已存入</source>
        <translation>stored</translation>
    </message>
    <message>
        <source>未录</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>录到 %1 题</source>
        <translation>%1 items</translation>
    </message>
    <message>
        <source>已录</source>
        <translation>typed</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>量表</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>返回&#x3000;Esc</source>
        <translation>Back  Esc</translation>
    </message>
    <message>
        <source>答题纸 PDF…&#x3000;Ctrl+P</source>
        <translation>Answer sheets…  Ctrl+P</translation>
    </message>
    <message>
        <source>下一份&#x3000;Enter</source>
        <translation>Next sheet  Enter</translation>
    </message>
    <message>
        <source>抽样重录&#x3000;Ctrl+R</source>
        <translation>Sample again  Ctrl+R</translation>
    </message>
    <message>
        <source>选班级和量表，从第一份开始。</source>
        <translation>Choose class and scale and begin with the first sheet.</translation>
    </message>
    <message>
        <source>到第几题</source>
        <translation>Go to item</translation>
    </message>
    <message>
        <source>份</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>按错时响一声</source>
        <translation>Sound for a wrong key</translation>
    </message>
    <message>
        <source>选班级</source>
        <translation>Choose a class</translation>
    </message>
    <message>
        <source>存入 %1 份。</source>
        <translation>Stored: %1.</translation>
    </message>
    <message>
        <source>以前存过 %1 份，没有再存。</source>
        <translation> Stored before: %1.</translation>
    </message>
    <message>
        <source>%1 份有效性要看一看。</source>
        <translation> Validity to be looked at: %1.</translation>
    </message>
    <message>
        <source>开了 %1 条信号，今日页有任务。</source>
        <translation> Signals: %1; see the tasks under Today.</translation>
    </message>
    <message>
        <source>答题纸-%1-%2.pdf</source>
        <translation>answer-sheets-%1-%2.pdf</translation>
    </message>
    <message>
        <source>存答题纸</source>
        <translation>Save answer sheets</translation>
    </message>
    <message>
        <source>答题纸存好了，一人一页起。纸上有姓名，打完请删掉文件。</source>
        <translation>The answer sheets are saved, one student a page. They carry names: delete the file after printing.</translation>
    </message>
    <message>
        <source>%1（%2 题）</source>
        <translation>%1 (%2 items)</translation>
    </message>
    <message>
        <source>附加第 %1 题</source>
        <translation>Supplement %1</translation>
    </message>
    <message>
        <source>附加题，没有答的按 Enter 跳过</source>
        <translation>Supplement: Enter passes it over where nothing was answered</translation>
    </message>
    <message>
        <source>连附加题一起录（%1 题，不计入总分）</source>
        <translation>Type supplements too (%1, not in the total)</translation>
    </message>
</context>
<context>
    <name>PaperGrid</name>
    <message>
        <source>录入表</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>第 %1 份，第 %2 题</source>
        <translation>Sheet %1, item %2</translation>
    </message>
    <message>
        <source>（已离班）</source>
        <translation>(left the class)</translation>
    </message>
    <message>
        <source>已存入</source>
        <translation>stored</translation>
    </message>
</context>
<context>
    <name>PasswordPair</name>
    <message>
        <source>至少 10 个字符，或 4 个不同的词</source>
        <translation>At least 10 characters, or 4 different words</translation>
    </message>
    <message>
        <source>不是大家常用的密码</source>
        <translation>Not a common password</translation>
    </message>
    <message>
        <source>不是自己的名字加几个数字</source>
        <translation>Not your own name with a few digits</translation>
    </message>
    <message>
        <source>不是单位的名称或代码</source>
        <translation>Not the name or code of the unit</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>再写一遍新密码</source>
        <translation>New password once more</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>设新密码</source>
        <translation>Set a new password</translation>
    </message>
    <message>
        <source>显示新密码</source>
        <translation>Show the new password</translation>
    </message>
    <message>
        <source>再写一遍</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>两遍写得一样</source>
        <translation>Both are the same</translation>
    </message>
    <message>
        <source>隐藏</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>已做到</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>还没做到</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>已做到：%1</source>
        <translation>Met: %1</translation>
    </message>
    <message>
        <source>还没做到：%1</source>
        <translation>Not met: %1</translation>
    </message>
    <message>
        <source>先写新密码</source>
        <translation>Write the new password first</translation>
    </message>
    <message>
        <source>查不了密码规则，程序文件可能不全</source>
        <translation>Password rules cannot be checked; program files may be missing</translation>
    </message>
    <message>
        <source>密码还缺一条：%1</source>
        <translation>The password lacks: %1</translation>
    </message>
    <message>
        <source>两遍写得不一样</source>
        <translation>The two differ</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>写姓名，选岗位，Enter 加上。选中一行：C 定为主持人，W 定为记录人，Delete 移出。Esc 关上。</source>
        <translation>Type a name, choose a post, Enter adds. On a line: C makes the chair, W the secretary, Delete takes off. Esc closes.</translation>
    </message>
    <message>
        <source>到会的人</source>
        <translation>Who is here</translation>
    </message>
    <message>
        <source>签字</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>加上</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>签了</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>会上</source>
        <translation>At the meeting</translation>
    </message>
    <message>
        <source>拒签的理由</source>
        <translation>Reason of a refusal</translation>
    </message>
    <message>
        <source>拒签</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>还没有人。</source>
        <translation>Nobody yet.</translation>
    </message>
    <message>
        <source>到会 %1 人，%2 种岗位，够 %3 种 ✓</source>
        <translation>Present: %1, different posts: %2 of the %3 needed ✓</translation>
    </message>
    <message>
        <source>到会 %1 人，%2 种岗位；降级、结案要 %3 种</source>
        <translation>Present: %1, different posts: %2; lowering and closing need %3</translation>
    </message>
    <message>
        <source>还没写姓名。没有改动任何东西。</source>
        <translation>No name is written yet. Nothing was changed.</translation>
    </message>
    <message>
        <source>先选一个人。没有改动任何东西。</source>
        <translation>Choose a person first. Nothing was changed.</translation>
    </message>
    <message>
        <source>拒签要写理由。没有改动任何东西。</source>
        <translation>A refusal needs a reason. Nothing was changed.</translation>
    </message>
    <message>
        <source>选中一行：Enter 记下签了字；拒签的写上理由，在理由里按 Enter。签字记下后不能改。Esc 关上。</source>
        <translation>On a line: Enter notes a signature. For a refusal write the reason and press Enter in it. What is noted stays. Esc closes.</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 现在是：%2。</source>
        <translation>%1 is now: %2. </translation>
    </message>
    <message>
        <source>%1 现在不在名单上。</source>
        <translation>%1 is not on the list now. </translation>
    </message>
    <message>
        <source>您要移出。</source>
        <translation>You wanted to take them off. </translation>
    </message>
    <message>
        <source>您要记的是：%1。</source>
        <translation>You wanted: %1. </translation>
    </message>
    <message>
        <source>%1现在是 %2。</source>
        <translation>%1 is now %2. </translation>
    </message>
    <message>
        <source>您写的时候，别人改了名单，上面是改过的。%1%2%3您的这一步没有存，看过以后再做一次就照您的记。</source>
        <translation>While you wrote, somebody else changed the list; it stands above as changed. %1%2%3Your step is not stored. Look, then do it once more to have it your way.</translation>
    </message>
    <message>
        <source>签了 %1 人，%2 种岗位，够 %3 种 ✓</source>
        <translation>Signed: %1, different posts: %2 of the %3 needed ✓</translation>
    </message>
    <message>
        <source>签了 %1 人，%2 种岗位；降级、结案签够 %3 种才生效</source>
        <translation>Signed: %1, different posts: %2; lowering and closing stand with %3</translation>
    </message>
    <message>
        <source>写着拒签的理由：要拒签，在理由里按 Enter；要签字，先删掉理由。没有改动任何东西。</source>
        <translation>A reason for refusing is written: to refuse, press Enter in it; to sign, delete it first. Nothing was changed.</translation>
    </message>
    <message>
        <source>理由里不能有学生的名字：不该知道的人也会看到。请改写。没有改动任何东西。</source>
        <translation>The reason must not name a student: people read it who must not know. Reword it. Nothing was changed.</translation>
    </message>
    <message>
        <source>校外的单位</source>
        <translation>Organisation outside</translation>
    </message>
    <message>
        <source>还没写校外的单位。没有改动任何东西。</source>
        <translation>The organisation is still missing. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>%1&#x3000;全年级</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>返回&#x3000;Esc</source>
        <translation>Back  Esc</translation>
    </message>
    <message>
        <source>存成 PDF…&#x3000;Ctrl+P</source>
        <translation>Save as PDF…  Ctrl+P</translation>
    </message>
    <message>
        <source>量表</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>和哪一轮比</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>各班有提示的占比</source>
        <translation>Share with a prompt by class</translation>
    </message>
    <message>
        <source>各年级分布</source>
        <translation>Bands by grade</translation>
    </message>
    <message>
        <source>逐题作答</source>
        <translation>Answers by item</translation>
    </message>
    <message>
        <source>一轮测评的图</source>
        <translation>Charts of one round</translation>
    </message>
    <message>
        <source>与同年级比，哪个班有提示的多？</source>
        <translation>Which classes have more prompts than their grade?</translation>
    </message>
    <message>
        <source>● 本轮&#x3000;○ 另一轮&#x3000;浅线：95% 区间&#x3000;虚线：全部。按学校的顺序排，不排名；不足 10 人不画</source>
        <translation>● this round  ○ the other  line: 95% interval  dashed: all; under 10 students not drawn</translation>
    </message>
    <message>
        <source>各年级的总分落在哪一级？</source>
        <translation>In which band do the totals of each grade lie?</translation>
    </message>
    <message>
        <source>只数有效且同意的答卷，一人一份</source>
        <translation>Valid sheets with consent only, one a student</translation>
    </message>
    <message>
        <source>每一题是怎么答的？</source>
        <translation>How was each item answered?</translation>
    </message>
    <message>
        <source>颜色越深，选的人越多</source>
        <translation>The darker, the more chose it</translation>
    </message>
    <message>
        <source>图</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>%1&#x3000;看图</source>
        <translation>%1  Charts</translation>
    </message>
    <message>
        <source>您的岗位看不到得分，也看不到这些图。要看请找心理教师。</source>
        <translation>Your post may not see scores, nor these charts. Please ask the counsellor.</translation>
    </message>
    <message>
        <source>不比</source>
        <translation>No other round</translation>
    </message>
    <message>
        <source>第%1题</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>没答</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>存图</source>
        <translation>Save the charts</translation>
    </message>
    <message>
        <source>%1-图.pdf</source>
        <translation>%1-charts.pdf</translation>
    </message>
    <message>
        <source>图存好了，可以打印。图上没有姓名，但人少的格子可能认得出人，请按知情范围使用。</source>
        <translation>The charts are saved and can be printed. They name nobody, but a cell with few students may tell who it is: for those who need to know.</translation>
    </message>
</context>
<context>
    <name>PlanConflict</name>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>两份对照</source>
        <translation>Both texts</translation>
    </message>
    <message>
        <source>哪一处</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>存着的</source>
        <translation>Stored</translation>
    </message>
    <message>
        <source>您写的</source>
        <translation>Yours</translation>
    </message>
    <message>
        <source>用哪一份</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>存下选好的&#x3000;Ctrl+Enter</source>
        <translation>Store what is chosen  Ctrl+Enter</translation>
    </message>
    <message>
        <source>两个人改了同一份策</source>
        <translation>Two people changed the same plan</translation>
    </message>
    <message>
        <source>您写的时候，这份草稿被删去了。您写的没有丢。逐处选；关上不选，您写的留着，下次再比。</source>
        <translation>While you wrote, this draft was taken away. What you wrote is not lost. Choose field by field; close this without choosing and yours waits for the next time.</translation>
    </message>
    <message>
        <source>您写的时候，这份策被改过：%1 存下的一份也在这里。两份都没有丢。逐处选一份；关上不选，您写的留着，下次再比。</source>
        <translation>While you wrote, this plan was changed: what %1 stored is here too. Neither is lost. Choose field by field; close this without choosing and yours waits for the next time.</translation>
    </message>
    <message>
        <source>存着的一版已经定稿，选好以后另起一版草稿。</source>
        <translation> The stored version is in force already: what you choose becomes a new draft.</translation>
    </message>
    <message>
        <source>存着的&#x3000;%1</source>
        <translation>Stored  %1</translation>
    </message>
    <message>
        <source>用存着的&#x3000;1</source>
        <translation>Take the stored one  1</translation>
    </message>
    <message>
        <source>用我写的&#x3000;2</source>
        <translation>Take mine  2</translation>
    </message>
    <message>
        <source>两份写的一样。</source>
        <translation>Both say the same.</translation>
    </message>
    <message>
        <source>还没选</source>
        <translation>open</translation>
    </message>
    <message>
        <source>还有 %1 处没选</source>
        <translation>%1 still to be chosen</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>写事实和做法，不贴标签。</source>
        <translation>Write facts and what is done; no labels.</translation>
    </message>
    <message>
        <source>复核日期</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>写想达到什么，看得出来的。</source>
        <translation>Write what is to be reached, so that it can be seen.</translation>
    </message>
    <message>
        <source>定稿了，从今天起执行。</source>
        <translation>In force from today.</translation>
    </message>
    <message>
        <source>卡收回了。请把纸也收回来。</source>
        <translation>The card is taken back. Please collect the paper too.</translation>
    </message>
    <message>
        <source>知情卡-%1.pdf</source>
        <translation>card-%1.pdf</translation>
    </message>
    <message>
        <source>存成 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>文件离开加密的档案库，谁拿到都能看。内部备注不印。</source>
        <translation>The file leaves the encrypted vault: whoever has it can read it. Remarks for counsellors are not printed.</translation>
    </message>
    <message>
        <source>接着存</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>为什么要存</source>
        <translation>Why it is saved</translation>
    </message>
    <message>
        <source>例如：研判会用</source>
        <translation>For example: for the risk meeting</translation>
    </message>
    <message>
        <source>一生一策-%1.pdf</source>
        <translation>plan-%1.pdf</translation>
    </message>
    <message>
        <source>存好了：%1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>各版</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>版</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>起草</source>
        <translation>Drafted</translation>
    </message>
    <message>
        <source>策的内容</source>
        <translation>Content of the plan</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>谁做</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>评估</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>两版对照</source>
        <translation>Two versions side by side</translation>
    </message>
    <message>
        <source>哪一处</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>前一版</source>
        <translation>Version before</translation>
    </message>
    <message>
        <source>这一版</source>
        <translation>This version</translation>
    </message>
    <message>
        <source>新的一版&#x3000;N</source>
        <translation>New version  N</translation>
    </message>
    <message>
        <source>写&#x3000;Enter</source>
        <translation>Write  Enter</translation>
    </message>
    <message>
        <source>加目标&#x3000;G</source>
        <translation>Add goal  G</translation>
    </message>
    <message>
        <source>加措施&#x3000;A</source>
        <translation>Add measure  A</translation>
    </message>
    <message>
        <source>定稿&#x3000;D</source>
        <translation>Put in force  D</translation>
    </message>
    <message>
        <source>对照前一版&#x3000;V</source>
        <translation>Compare  V</translation>
    </message>
    <message>
        <source>知情卡&#x3000;K</source>
        <translation>Cards  K</translation>
    </message>
    <message>
        <source>收回&#x3000;W</source>
        <translation>Take back  W</translation>
    </message>
    <message>
        <source>存成 PDF&#x3000;Ctrl+P</source>
        <translation>Save as PDF  Ctrl+P</translation>
    </message>
    <message>
        <source>一生一策</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>有措施不能由写着的人做，请换人</source>
        <translation>a measure must not be done by the person named; name another</translation>
    </message>
    <message>
        <source>还缺：%1</source>
        <translation>Still missing: %1</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>还没有策。</source>
        <translation>No plan yet.</translation>
    </message>
    <message>
        <source>长处</source>
        <translation>Strengths</translation>
    </message>
    <message>
        <source>担心</source>
        <translation>Worries</translation>
    </message>
    <message>
        <source>内部备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>复核</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>目标 %1</source>
        <translation>Goal %1</translation>
    </message>
    <message>
        <source>措施，可告知</source>
        <translation>Measure, may be told</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>没有更早的一版可以对照，或者两版没有不同。</source>
        <translation>There is no earlier version, or the two do not differ.</translation>
    </message>
    <message>
        <source>%1&#x3000;停用：不能再给这个人</source>
        <translation>%1  stopped: no longer for this person</translation>
    </message>
    <message>
        <source>%1&#x3000;已收回</source>
        <translation>%1  taken back</translation>
    </message>
    <message>
        <source>%1&#x3000;过了有效期</source>
        <translation>%1  past its last day</translation>
    </message>
    <message>
        <source>还没有知情卡。按 N 做一张。</source>
        <translation>No card yet. Press N to make one.</translation>
    </message>
    <message>
        <source>还没有策。按 N 从样板起草。</source>
        <translation>No plan yet. Press N to begin one from a template.</translation>
    </message>
    <message>
        <source>新的卡&#x3000;N</source>
        <translation>New card  N</translation>
    </message>
    <message>
        <source>评估&#x3000;Enter</source>
        <translation>Evaluate  Enter</translation>
    </message>
    <message>
        <source>复核过了，下次复核</source>
        <translation>Reviewed; next review</translation>
    </message>
    <message>
        <source>结束：为什么</source>
        <translation>Why it ends</translation>
    </message>
    <message>
        <source>例如：目标都到了。各版都留着。</source>
        <translation>For example: all goals are reached. Every version is kept.</translation>
    </message>
    <message>
        <source>结束&#x3000;E</source>
        <translation>End  E</translation>
    </message>
    <message>
        <source>您写的时候，这份策被改过，后面已经换成改过的样子。您写的还在这里，没有存。看过以后再按一次就记下。</source>
        <translation>While you wrote, this plan was changed; behind this it stands as changed. What you wrote is still here and not stored. Look, then press once more to note it.</translation>
    </message>
    <message>
        <source>这一版已经不在执行：别人换了新的一版，或结束了它。您写的还在这里，没有存。</source>
        <translation>This version is no longer in force: somebody put a new one in force or ended it. What you wrote is still here and not stored.</translation>
    </message>
    <message>
        <source>没有定稿：这份草稿被改过，现在显示的是改过的。看过以后再定。</source>
        <translation>Not put in force: this draft was changed and is now shown as changed. Look at it first.</translation>
    </message>
    <message>
        <source>没存的改动&#x3000;C</source>
        <translation>Not stored  C</translation>
    </message>
    <message>
        <source>您 %1 写的改动没有存进去：那时别人也改了。两份都在，按 C 比一比。</source>
        <translation>What you wrote on %1 was not stored: somebody else changed the plan too. Both are there; C compares them.</translation>
    </message>
    <message>
        <source>您写的留着，没有存进去。按 C 再比。</source>
        <translation>What you wrote is kept, and not stored. C compares again.</translation>
    </message>
    <message>
        <source>选好的存下了。</source>
        <translation>Stored as chosen.</translation>
    </message>
</context>
<context>
    <name>PointsPanel</name>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>分钟</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>How</translation>
    </message>
    <message>
        <source>说明保密的边界</source>
        <translation>Limits of confidentiality</translation>
    </message>
    <message>
        <source>辅导前的难受程度</source>
        <translation>Distress before</translation>
    </message>
    <message>
        <source>辅导后的难受程度</source>
        <translation>Distress after</translation>
    </message>
    <message>
        <source>辅导前的等级</source>
        <translation>Level before</translation>
    </message>
    <message>
        <source>辅导后的等级</source>
        <translation>Level after</translation>
    </message>
    <message>
        <source>下次</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>记录要点</source>
        <translation>What counts</translation>
    </message>
    <message>
        <source>未说明</source>
        <translation>Not explained</translation>
    </message>
    <message>
        <source>已说明</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>起止</source>
        <translation>From, to</translation>
    </message>
    <message>
        <source>保密边界</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>当面问到的</source>
        <translation>Asked in person</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>难受 0–10</source>
        <translation>Distress 0–10</translation>
    </message>
    <message>
        <source>等级前后</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>前 %1</source>
        <translation>before %1</translation>
    </message>
    <message>
        <source>后 %1</source>
        <translation>after %1</translation>
    </message>
    <message>
        <source>日期、分钟</source>
        <translation>Date, min.</translation>
    </message>
    <message>
        <source>怀疑学生间欺凌&#x3000;Alt+Q</source>
        <translation>Suspect bullying by pupils  Alt+Q</translation>
    </message>
</context>
<context>
    <name>PostActs</name>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>日期不对：写成 2026-11-01 的样子。没有改动任何东西。</source>
        <translation>That is not a date: write it like 2026-11-01. Nothing was changed.</translation>
    </message>
    <message>
        <source>哪一位</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>I understand</translation>
    </message>
    <message>
        <source>%1 现在没有人任职。按 F 写上由谁任职。</source>
        <translation>Nobody holds the post %1 now. Press F to name somebody.</translation>
    </message>
    <message>
        <source>%1 是按教职工表上的岗位算的，没有任职的起止。按 F 写上由谁、从哪天起任职。</source>
        <translation>%1 is filled by the role on the staff list, without dates. Press F to name who holds it and from when.</translation>
    </message>
    <message>
        <source>写上任职的人</source>
        <translation>Name a holder</translation>
    </message>
    <message>
        <source>%1。教职工写工号，姓名不重的也可以写姓名；宿舍长写学号。</source>
        <translation>%1. For staff write the staff number, or the name where only one has it; for a dormitory head the student number.</translation>
    </message>
    <message>
        <source>写上</source>
        <translation>Write it down</translation>
    </message>
    <message>
        <source>由谁任职</source>
        <translation>Who holds it</translation>
    </message>
    <message>
        <source>教职工工号或姓名</source>
        <translation>Staff number or name</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到哪天为止，空着就不写</source>
        <translation>Until which day; left empty: open</translation>
    </message>
    <message>
        <source>结束任职</source>
        <translation>End a holding</translation>
    </message>
    <message>
        <source>%1，%2。有人接任时请办交接；这里只写任到哪天为止，以前的任职都留着。</source>
        <translation>%1, %2. Where somebody takes over, use the hand-over; here only the last day is written, and what was before is kept.</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>任职到哪天为止</source>
        <translation>Last day in the post</translation>
    </message>
    <message>
        <source>撤掉误记的任职</source>
        <translation>Withdraw a mistaken holding</translation>
    </message>
    <message>
        <source>%1，%2。只用于写错了的：撤掉以后不再算任过职，日志里还查得到。</source>
        <translation>%1, %2. Only for what was written by mistake: it no longer counts as held, and the journal still tells of it.</translation>
    </message>
    <message>
        <source>撤掉</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>交接</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>%1，%2 交给别人。先看一眼要交的事，再确定。</source>
        <translation>%1, %2 hands over to somebody else. Look at what is open first, then confirm.</translation>
    </message>
    <message>
        <source>看要交的事</source>
        <translation>See what is open</translation>
    </message>
    <message>
        <source>交给谁</source>
        <translation>Handed over to</translation>
    </message>
    <message>
        <source>从哪天起由他任职</source>
        <translation>First day of the new holder</translation>
    </message>
    <message>
        <source>交接的说明，可以空着</source>
        <translation>Note on the hand-over, may be empty</translation>
    </message>
    <message>
        <source>例如：钥匙和名册已交</source>
        <translation>such as: keys and list given</translation>
    </message>
    <message>
        <source>%1&#x3000;%2：%3 任到 %4 的前一天，%5 从这天起任职。</source>
        <translation>%1  %2: %3 holds it until the day before %4, %5 from that day on.</translation>
    </message>
    <message>
        <source>没有要交的事。</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>要交的事：</source>
        <translation>What is open:</translation>
    </message>
    <message>
        <source>任职的经过</source>
        <translation>History of the post</translation>
    </message>
    <message>
        <source>任职：%1&#x3000;%2</source>
        <translation>Held: %1  %2</translation>
    </message>
    <message>
        <source>交接：%1</source>
        <translation>Handed over: %1</translation>
    </message>
    <message>
        <source>说明：%1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>%1。%2 还没有签收，当面签了再记。</source>
        <translation>%1. %2 has not signed yet; note it once it is signed in person.</translation>
    </message>
    <message>
        <source>记下今天签收</source>
        <translation>Note: signed today</translation>
    </message>
    <message>
        <source>任职和交接</source>
        <translation>Holdings and hand-overs</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>还没有人任过这个岗位。</source>
        <translation>Nobody has held this post yet.</translation>
    </message>
    <message>
        <source>打印岗位表</source>
        <translation>Print the posts</translation>
    </message>
    <message>
        <source>每一级的岗位、由谁任职、哪里空缺。存成 PDF 再打印，做一份会记进日志。</source>
        <translation>The posts of each level, who holds them and which are vacant. Save as PDF, then print; each copy is written in the journal.</translation>
    </message>
    <message>
        <source>存成 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>存到哪里</source>
        <translation>Where to save</translation>
    </message>
    <message>
        <source>岗位表-%1.pdf</source>
        <translation>posts-%1.pdf</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>结案</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>定为%1</source>
        <translation>Set to %1</translation>
    </message>
    <message>
        <source>%1升%2</source>
        <translation>raised from %1 to %2</translation>
    </message>
    <message>
        <source>%1降%2</source>
        <translation>lowered from %1 to %2</translation>
    </message>
    <message>
        <source>预警</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>测评</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <source>分隔线</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>选对方的名片文件</source>
        <translation>Choose the other unit&apos;s card file</translation>
    </message>
    <message>
        <source>已登记 %1。</source>
        <translation>Registered: %1.</translation>
    </message>
    <message>
        <source>已存到 %1。</source>
        <translation>Saved to %1.</translation>
    </message>
    <message>
        <source>不适用</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>总览</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>年级不明</source>
        <translation>Grade unknown</translation>
    </message>
    <message>
        <source>上报-%1-%2.yicepkg</source>
        <translation>report-%1-%2.yicepkg</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>Reporting</translation>
    </message>
    <message>
        <source>到处</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>返回上一页</source>
        <translation>Back to the last page</translation>
    </message>
    <message>
        <source>到下一处，到上一处</source>
        <translation>Next place, last place</translation>
    </message>
    <message>
        <source>这张键表</source>
        <translation>This list of keys</translation>
    </message>
    <message>
        <source>页面</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>列表</source>
        <translation>List</translation>
    </message>
    <message>
        <source>选一行</source>
        <translation>Choose a row</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>空格</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>看一眼</source>
        <translation>Peek</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>新建本页的一项</source>
        <translation>New item of this page</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>重新读取</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>导出，要写理由</source>
        <translation>Export, with a reason</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>返回，关上</source>
        <translation>Back, close</translation>
    </message>
    <message>
        <source>档案库</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>表里没写</source>
        <translation>Not in the sheet</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1，%2 人</source>
        <translation>%1, students: %2</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Students</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>%1 天没有插上</source>
        <translation>not plugged in for %1 d</translation>
    </message>
    <message>
        <source>现在没有插上</source>
        <translation>Not plugged in now</translation>
    </message>
    <message>
        <source>还没有备份过</source>
        <translation>never backed up</translation>
    </message>
    <message>
        <source>%1 天没有备份</source>
        <translation>No backup for %1 d</translation>
    </message>
    <message>
        <source>之后又改了 %1 处</source>
        <translation>Changes since: %1</translation>
    </message>
    <message>
        <source>✓ 都在里面</source>
        <translation>✓ all in it</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>网络</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>恢复的档案</source>
        <translation>restored-records</translation>
    </message>
    <message>
        <source>恢复的档案 %1</source>
        <translation>restored-records %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>等两人签名</source>
        <translation>Waits for two signatures</translation>
    </message>
    <message>
        <source>还差一人签名</source>
        <translation>1 to sign</translation>
    </message>
    <message>
        <source>可以销毁</source>
        <translation>May be destroyed</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>还没清理完</source>
        <translation>not wholly cleaned up</translation>
    </message>
    <message>
        <source>✓ 已销毁</source>
        <translation>✓ destroyed</translation>
    </message>
    <message>
        <source>不含</source>
        <translation>Not in it</translation>
    </message>
    <message>
        <source>含清单 %1</source>
        <translation>holds list %1</translation>
    </message>
    <message>
        <source>保留与销毁</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>记「有人伤害」，报告公安、民政、教育主管部门的时限就开始，不论等级；记「学生间欺凌」，学校就开始调查。这个人从此看不到这个预警，签名不算，要找他的步骤改由独立的专人办理。</source>
        <translation>Harm by somebody starts the times for reporting to police, civil affairs and the education authority, whatever the level; bullying by pupils starts the school&apos;s inquiry. From now on this person does not see the alert, their signature does not count, and steps that lead to them are taken by an independent named person.</translation>
    </message>
    <message>
        <source>
已记：%1</source>
        <translation>
Recorded: %1</translation>
    </message>
    <message>
        <source>怀疑有人伤害学生</source>
        <translation>Somebody may be harming the student</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>是什么人</source>
        <translation>Who they are</translation>
    </message>
    <message>
        <source>姓名，不知道就空着</source>
        <translation>Name; leave empty if not known</translation>
    </message>
    <message>
        <source>凭什么这样想</source>
        <translation>Why you think so</translation>
    </message>
    <message>
        <source>写事实：谁说的，看见了什么</source>
        <translation>Facts: who said it, what was seen</translation>
    </message>
    <message>
        <source>补依据</source>
        <translation>Add grounds</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>写事实：何时、谁、看见或听见什么</source>
        <translation>Facts: when, who, what was seen or heard</translation>
    </message>
    <message>
        <source>转介</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>日期写成 2026-12-31 这样。没有改动任何东西。</source>
        <translation>Write the day like 2026-12-31. Nothing was changed.</translation>
    </message>
    <message>
        <source>新的一版</source>
        <translation>A new version</translation>
    </message>
    <message>
        <source>先起草，定稿以前原来的一版照旧执行。长处由您来写，写了才能定稿。</source>
        <translation>It begins as a draft; until it is put in force the present version holds. Strengths are for you to write, and come first.</translation>
    </message>
    <message>
        <source>起草</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>从哪里开始</source>
        <translation>What to begin with</translation>
    </message>
    <message>
        <source>照现在的一版改</source>
        <translation>The present version, changed</translation>
    </message>
    <message>
        <source>样板：%1</source>
        <translation>Template: %1</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>写做什么，不写学生说过什么。</source>
        <translation>Write what is done, never what the student said.</translation>
    </message>
    <message>
        <source>做什么</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>谁做</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>姓名，可以空着</source>
        <translation>Name, may be empty</translation>
    </message>
    <message>
        <source>到哪一天评估</source>
        <translation>Evaluated by</translation>
    </message>
    <message>
        <source>这句话可以写在知情卡上</source>
        <translation>These words may stand on a need-to-know card</translation>
    </message>
    <message>
        <source>评估：%1</source>
        <translation>Evaluate: %1</translation>
    </message>
    <message>
        <source>做得怎样，和您的名字、日期一起留下。</source>
        <translation>How it went; kept with your name and the day.</translation>
    </message>
    <message>
        <source>做得怎样</source>
        <translation>How it went</translation>
    </message>
    <message>
        <source>达到了多少</source>
        <translation>How far it is reached</translation>
    </message>
    <message>
        <source>知情卡</source>
        <translation>Need-to-know card</translation>
    </message>
    <message>
        <source>只写做什么，不写说过什么。几句话之间用分号隔开。</source>
        <translation>Write what to do, never what was said. Put semicolons between the lines.</translation>
    </message>
    <message>
        <source>做卡</source>
        <translation>Make the card</translation>
    </message>
    <message>
        <source>给什么人</source>
        <translation>For what post</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>请做什么</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>请留意什么</source>
        <translation>What to look out for</translation>
    </message>
    <message>
        <source>什么时候找谁</source>
        <translation>Whom to call when</translation>
    </message>
    <message>
        <source>有效到</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>有怀疑的伤害时：已确认和这个人没有关系</source>
        <translation>If harm is suspected: confirmed, not by this person</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>突破保密</source>
        <translation>Breaking confidentiality</translation>
    </message>
    <message>
        <source>只说必须说的。记下说了什么、告诉谁、为什么、谁决定的，以及学生知不知道。</source>
        <translation>Tell only what must be told. Record what was said, to whom, why, who decided, and whether the student knows.</translation>
    </message>
    <message>
        <source>说了什么</source>
        <translation>What was told</translation>
    </message>
    <message>
        <source>告诉了谁</source>
        <translation>Who was told</translation>
    </message>
    <message>
        <source>姓名或单位</source>
        <translation>Name or office</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>谁决定的</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>已经告诉学生</source>
        <translation>The student was told</translation>
    </message>
    <message>
        <source>没有告诉学生，为什么</source>
        <translation>Why the student was not told</translation>
    </message>
    <message>
        <source>没告诉的原因</source>
        <translation>Why not told</translation>
    </message>
    <message>
        <source>辅导</source>
        <translation>Counselling</translation>
    </message>
    <message>
        <source>搁置</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>看过信号，不需要定级时用。记录都留着，仍在全部预警里；来了新的信号会再请人看。</source>
        <translation>For signs that were looked at and need no level. All records stay, among all alerts; a new sign asks for another look.</translation>
    </message>
    <message>
        <source>
有危险的信号：要先当面谈过并记下，还要第二个人看过并签名。</source>
        <translation>
There is a sign of danger: first a talk in person that is on record, and a second person who has looked and signs.</translation>
    </message>
    <message>
        <source>搁置：%1</source>
        <translation>Set aside: %1</translation>
    </message>
    <message>
        <source>为什么不定级</source>
        <translation>Why it gets no level</translation>
    </message>
    <message>
        <source>写事实：谁看过，看见了什么</source>
        <translation>Facts: who looked, and what was seen</translation>
    </message>
    <message>
        <source>我以什么岗位签名</source>
        <translation>I sign as</translation>
    </message>
    <message>
        <source>第二签名人</source>
        <translation>Second signature</translation>
    </message>
    <message>
        <source>我签名：%1</source>
        <translation>I sign: %1</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>不再开案：%1</source>
        <translation>Leave closed: %1</translation>
    </message>
    <message>
        <source>看过新的信号，不需要再开案时用。信号和理由都留着。要再开案，请按 U 定级。</source>
        <translation>For a new sign that was looked at and needs no new case. Sign and reason stay. To take it up again, press U and give a level.</translation>
    </message>
    <message>
        <source>为什么不再开案</source>
        <translation>Why it stays closed</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>搁置&#x3000;%1</source>
        <translation>Set aside  %1</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3</source>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>待定级</source>
        <translation>No level</translation>
    </message>
    <message>
        <source>危机处置</source>
        <translation>Crisis mode</translation>
    </message>
    <message>
        <source>研判会</source>
        <translation>Risk meeting</translation>
    </message>
    <message>
        <source>还没选是什么人：没有岗位的也有一项。不知道时，要找岗位的步骤都改由独立的专人办理。没有改动任何东西。</source>
        <translation>Who they are is not chosen: there is a choice for those without a post too. While it is not known, an independent person takes every step that goes to a post. Nothing was changed.</translation>
    </message>
    <message>
        <source>加一个，还是更正已记的</source>
        <translation>Add one, or correct one</translation>
    </message>
    <message>
        <source>再加一个</source>
        <translation>Add one</translation>
    </message>
    <message>
        <source>更正：%1</source>
        <translation>Correct: %1</translation>
    </message>
    <message>
        <source>班级周报</source>
        <translation>Weekly reports</translation>
    </message>
    <message>
        <source>辅导统计</source>
        <translation>Counselling figures</translation>
    </message>
    <message>
        <source>本周观察</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>工作包</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>怀疑什么</source>
        <translation>What is suspected</translation>
    </message>
    <message>
        <source>有人伤害学生：强制报告</source>
        <translation>Somebody harms the pupil: mandatory report</translation>
    </message>
    <message>
        <source>学生间欺凌：学校调查</source>
        <translation>Bullying by pupils: the school inquires</translation>
    </message>
    <message>
        <source>受了伤、被勒索、被逼或被摸，两种都要记：先记一种，再记另一种。</source>
        <translation>Where the pupil is injured, extorted, forced or touched, record both: first the one, then the other.</translation>
    </message>
    <message>
        <source>撤回：查明没有这样的事</source>
        <translation>Take back: it was found that nothing of the kind happened</translation>
    </message>
    <message>
        <source>加在最近一次定级上：勾选记录，空格勾选。谈话内容不写在这里，写在辅导记录里。</source>
        <translation>Added to the last grading: tick the records, with Space. What was said in a talk is not written here but in the session note.</translation>
    </message>
    <message>
        <source>日志</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>各班交没交</source>
        <translation>Who has reported</translation>
    </message>
    <message>
        <source>宿舍检查</source>
        <translation>Dormitory check</translation>
    </message>
    <message>
        <source>须知卡和要做的事</source>
        <translation>Cards and things to do</translation>
    </message>
    <message>
        <source>心理辅导室要您知道的和请您做的。没有写的不用打听。</source>
        <translation>What the counselling room wants you to know and asks you to do. Do not ask after what is not written here.</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>I understand</translation>
    </message>
    <message>
        <source>现在没有。</source>
        <translation>Nothing at present.</translation>
    </message>
    <message>
        <source>选心理辅导室给的更新</source>
        <translation>Choose the update from the counselling room</translation>
    </message>
    <message>
        <source>收更新</source>
        <translation>Take in an update</translation>
    </message>
    <message>
        <source>收下了：学生 %1 名，须知卡 %2 张，要做的事 %3 件。您写的都还在。</source>
        <translation>Taken in: pupils %1, need-to-know cards %2, things to do %3. All that you wrote is still here.</translation>
    </message>
    <message>
        <source>这份更新收过了，或已经有更新的。没有改动任何东西。</source>
        <translation>This update was taken before, or a newer one is here. Nothing was changed.</translation>
    </message>
    <message>
        <source>交回</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>存成文件…</source>
        <translation>Save as a file…</translation>
    </message>
    <message>
        <source>存到哪里</source>
        <translation>Where to save</translation>
    </message>
    <message>
        <source>回传-%1.yicereturn</source>
        <translation>return-%1.yicereturn</translation>
    </message>
    <message>
        <source>打印要办的步骤</source>
        <translation>Print the steps</translation>
    </message>
    <message>
        <source>一页纸，上面没有学生的名字。存成 PDF 再打印。</source>
        <translation>One page, without a student&apos;s name. Save as PDF and print it.</translation>
    </message>
    <message>
        <source>存成 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>当日处理步骤.pdf</source>
        <translation>same-day-steps.pdf</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>题目</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>上一题</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>下一题</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>答到第几题</source>
        <translation>How far you are</translation>
    </message>
    <message>
        <source>没有对错。由心理老师看；只有你或别人有危险时，才会告诉能帮忙的人。</source>
        <translation>There is no right or wrong. The counsellor reads it; only when you or somebody else is in danger are those told who can help.</translation>
    </message>
    <message>
        <source>不想答这题</source>
        <translation>Skip this one</translation>
    </message>
    <message>
        <source>我想停下</source>
        <translation>I want to stop</translation>
    </message>
    <message>
        <source>想找人说说</source>
        <translation>I want to talk</translation>
    </message>
    <message>
        <source>第 %1 题</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>共 %1 题</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>想一想最近两个星期。</source>
        <translation>Think of the last two weeks.</translation>
    </message>
    <message>
        <source>想一想最近一个星期。</source>
        <translation>Think of the last week.</translation>
    </message>
    <message>
        <source>想一想最近 %1 天。</source>
        <translation>Think of the last days (%1).</translation>
    </message>
    <message>
        <source>按 1–%1 选，回车到下一题。答过的题收起来了，旁人看不到。</source>
        <translation>Keys 1–%1 choose, Enter goes on. What you answered is put away; nobody beside you can see it.</translation>
    </message>
    <message>
        <source>别的选择</source>
        <translation>Other choices</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>，正在看</source>
        <translation>, shown</translation>
    </message>
    <message>
        <source>，%1 项，有逾期</source>
        <translation>, items: %1, some overdue</translation>
    </message>
    <message>
        <source>，%1 项</source>
        <translation>, items: %1</translation>
    </message>
    <message>
        <source>页面</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>页面，下方</source>
        <translation>Pages, below</translation>
    </message>
    <message>
        <source>导航栏</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>再试</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>没有成功</source>
        <translation>It did not work</translation>
    </message>
    <message>
        <source>您的岗位看不到这一页。要看请找心理教师。</source>
        <translation>Your role does not see this page. Please ask the counsellor.</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>Reading…</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>返回列表&#x3000;Esc</source>
        <translation>List  Esc</translation>
    </message>
    <message>
        <source>登记同意书</source>
        <translation>Register consent</translation>
    </message>
    <message>
        <source>记信号&#x3000;Ctrl+N</source>
        <translation>Note a signal  Ctrl+N</translation>
    </message>
    <message>
        <source>学生概览</source>
        <translation>Student at a glance</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>学生档案</source>
        <translation>Student record</translation>
    </message>
    <message>
        <source>历年得分</source>
        <translation>Scores over the years</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;学号 %3</source>
        <translation>%1  %2  Student no. %3</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>没有要办的</source>
        <translation>Nothing to do</translation>
    </message>
    <message>
        <source>没有在办的预警</source>
        <translation>No open alert</translation>
    </message>
    <message>
        <source>测评%1</source>
        <translation>Assessment: %1</translation>
    </message>
    <message>
        <source>没有同意书时不显示得分</source>
        <translation>No score without consent</translation>
    </message>
    <message>
        <source>预警</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>您的岗位看不到</source>
        <translation>Not visible to your role</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>None</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>学籍号</source>
        <translation>Registration no.</translation>
    </message>
    <message>
        <source>证件号</source>
        <translation>ID no.</translation>
    </message>
    <message>
        <source>出生</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>民族</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>住宿</source>
        <translation>Lodging</translation>
    </message>
    <message>
        <source>表里没写</source>
        <translation>Not in the sheet</translation>
    </message>
    <message>
        <source>走读</source>
        <translation>Day student</translation>
    </message>
    <message>
        <source>住校&#x3000;%1 %2 %3</source>
        <translation>Boarder  %1 %2 %3</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>家庭与成长</source>
        <translation>Family and growing up</translation>
    </message>
    <message>
        <source>留守</source>
        <translation>Left behind</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>一方外出</source>
        <translation>One parent away</translation>
    </message>
    <message>
        <source>双方外出</source>
        <translation>Both parents away</translation>
    </message>
    <message>
        <source>随迁子女</source>
        <translation>Migrant child</translation>
    </message>
    <message>
        <source>孤儿</source>
        <translation>Orphan</translation>
    </message>
    <message>
        <source>独生子女</source>
        <translation>Only child</translation>
    </message>
    <message>
        <source>单亲</source>
        <translation>Single parent</translation>
    </message>
    <message>
        <source>您的岗位看不到得分。要看请找心理教师。</source>
        <translation>Your role does not see scores. Please ask the counsellor.</translation>
    </message>
    <message>
        <source>家长没有同意测评，这里不显示得分。</source>
        <translation>The parents have not consented to the assessment; no score is shown here.</translation>
    </message>
    <message>
        <source>还没有测评结果。导入测评后，这里会有图。</source>
        <translation>No assessment results yet. Charts stand here after an import.</translation>
    </message>
    <message>
        <source>这是筛查提示，不是诊断。不同量表不画在一张图上。</source>
        <translation>This is a screening prompt, not a diagnosis. Different scales are never drawn in one chart.</translation>
    </message>
    <message>
        <source>%1：几年来怎样？</source>
        <translation>%1: how over the years?</translation>
    </message>
    <message>
        <source>%1–%2 分</source>
        <translation>%1–%2 points</translation>
    </message>
    <message>
        <source>登记同意书：%1</source>
        <translation>Register consent: %1</translation>
    </message>
    <message>
        <source>照纸上写的登记。不同意或撤回以后，得分不再显示；关键题的安全任务照旧。</source>
        <translation>Register what the paper says. After a refusal or withdrawal no score is shown; the safety tasks of critical items stay.</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>家长意见</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>学生意见</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>例如：纸质同意书，9 月 3 日交回</source>
        <translation>For example: paper form, returned on 3 September</translation>
    </message>
    <message>
        <source>现在填一份量表&#x3000;Ctrl+T</source>
        <translation>Fill a scale in now  Ctrl+T</translation>
    </message>
    <message>
        <source>测评结果</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>量表</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>总分</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>&#x3000;访谈</source>
        <translation>  interview</translation>
    </message>
    <message>
        <source>有效性存疑</source>
        <translation>doubtful</translation>
    </message>
    <message>
        <source>常模换了</source>
        <translation>Another norm</translation>
    </message>
    <message>
        <source>转介&#x3000;Ctrl+Y</source>
        <translation>Referral  Ctrl+Y</translation>
    </message>
    <message>
        <source>一生一策&#x3000;Ctrl+J</source>
        <translation>Plan  Ctrl+J</translation>
    </message>
    <message>
        <source>辅导&#x3000;Ctrl+U</source>
        <translation>Counselling  Ctrl+U</translation>
    </message>
    <message>
        <source>这名学生的其他记录</source>
        <translation>Other records of this student</translation>
    </message>
    <message>
        <source>时间线&#x3000;Ctrl+H</source>
        <translation>Timeline  Ctrl+H</translation>
    </message>
    <message>
        <source>附件&#x3000;Ctrl+D</source>
        <translation>Attachments  Ctrl+D</translation>
    </message>
    <message>
        <source>查阅记录&#x3000;Ctrl+B</source>
        <translation>Access log  Ctrl+B</translation>
    </message>
    <message>
        <source>[ 上一名&#x3000;] 下一名&#x3000;Enter 打开预警，在得分上看它怎么来的&#x3000;F9 遮住&#x3000;Esc 返回&#x3000;&#x3000;本次查阅已记录</source>
        <translation>[ previous  ] next  Enter opens an alert, on a score how it came about  F9 hides  Esc back    This look is recorded</translation>
    </message>
    <message>
        <source>已遮住</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>存着的：家长%1，学生%2，依据：%3</source>
        <translation>Stored: parents %1, student %2, on: %3</translation>
    </message>
    <message>
        <source>联系人&#x3000;Ctrl+E</source>
        <translation>Contacts  Ctrl+E</translation>
    </message>
    <message>
        <source>成长档案&#x3000;Ctrl+G</source>
        <translation>Growth record  Ctrl+G</translation>
    </message>
    <message>
        <source>家里有人被怀疑，请安全的监护人或民政部门来决定</source>
        <translation>Somebody at home is suspected: a safe guardian or the civil affairs office decides</translation>
    </message>
    <message>
        <source>联系人&#x3000;%1 名</source>
        <translation>Contacts: %1</translation>
    </message>
    <message>
        <source>本人电话</source>
        <translation>Own phone</translation>
    </message>
    <message>
        <source>由安全的监护人或民政部门同意</source>
        <translation>Agreed by a safe guardian or the civil affairs office</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>列名</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>恢复单</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>我是</source>
        <translation>I am</translation>
    </message>
    <message>
        <source>验证并设新密码</source>
        <translation>Check and set a new password</translation>
    </message>
    <message>
        <source>用恢复单打开</source>
        <translation>Open with the recovery sheet</translation>
    </message>
    <message>
        <source>照着纸一组一组写，写满自动跳到下一组。0 和 O、1 和 I、L 当作一样，大小写不分。</source>
        <translation>Copy the paper group by group; a full group goes on to the next. 0 and O, and 1, I and L, count as the same; capitals do not matter.</translation>
    </message>
    <message>
        <source>档案库：%1</source>
        <translation>Vault: %1</translation>
    </message>
    <message>
        <source>第 %1 组对不上。0 和 O、1 和 I 当作一样，请再看纸上。</source>
        <translation>Group %1 does not match. 0 and O, 1 and I count as the same; please look at the paper again.</translation>
    </message>
    <message>
        <source>✓&#x3000;%1 组都对得上</source>
        <translation>✓  All %1 groups match</translation>
    </message>
    <message>
        <source>核对组对不上：%1 组里有一组写错了，请从头再看一遍纸上。</source>
        <translation>The check group does not match: one of the %1 groups is wrong. Please go through the paper again.</translation>
    </message>
    <message>
        <source>这张恢复单写得没错，但不是这个档案库现在用的。档案没有受影响。请看纸上的单位和日期。</source>
        <translation>This recovery sheet is written correctly but is not the one this vault uses now. The records are unharmed. Please look at the unit and date on the paper.</translation>
    </message>
    <message>
        <source>正在验证…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>先写满 %1 组</source>
        <translation>Fill all %1 groups first</translation>
    </message>
    <message>
        <source>恢复单还有一组对不上</source>
        <translation>One group of the recovery sheet does not match</translation>
    </message>
    <message>
        <source>先选一个档案库</source>
        <translation>Choose a vault first</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>家长自选医院</source>
        <translation>Hospital of the family&apos;s choice</translation>
    </message>
    <message>
        <source>转学：%1</source>
        <translation>Moves to %1</translation>
    </message>
    <message>
        <source>登记休学</source>
        <translation>Record a leave</translation>
    </message>
    <message>
        <source>符合一项就可以。医院的证明收到后记一步“收到材料”。</source>
        <translation>One is enough. When the hospital&apos;s certificate is in, record the step Papers received.</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>补充一句，可以空着</source>
        <translation>A sentence more, may be left out</translation>
    </message>
    <message>
        <source>例如：预计到 2027-02-28</source>
        <translation>Such as: until 2027-02-28, as expected</translation>
    </message>
    <message>
        <source>也看办结的</source>
        <translation>Closed ones too</translation>
    </message>
    <message>
        <source>看全部学生</source>
        <translation>All students</translation>
    </message>
    <message>
        <source>机构白名单&#x3000;Ctrl+W</source>
        <translation>White list  Ctrl+W</translation>
    </message>
    <message>
        <source>登记休学&#x3000;Ctrl+B</source>
        <translation>Record a leave  Ctrl+B</translation>
    </message>
    <message>
        <source>写转介建议书&#x3000;Ctrl+N</source>
        <translation>Write a letter  Ctrl+N</translation>
    </message>
    <message>
        <source>在办的转介和休学</source>
        <translation>Open referrals and leaves</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>转到哪里</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>走到哪一步</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>下一件</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>转介</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>%1 的转介和休学</source>
        <translation>Referrals and leaves of %1</translation>
    </message>
    <message>
        <source>在办的</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>休学和复学</source>
        <translation>Leave and return</translation>
    </message>
    <message>
        <source>没有在办的转介。按 Ctrl+N 写一份建议书。</source>
        <translation>No referral is open. Ctrl+N writes a letter.</translation>
    </message>
    <message>
        <source>共 %1 件，逾期 %2 件</source>
        <translation>%1 in all, %2 overdue</translation>
    </message>
    <message>
        <source>机构白名单</source>
        <translation>White list</translation>
    </message>
    <message>
        <source>还没选学生。写姓名或拼音首字母，用 ↓ 选一名。没有改动任何东西。</source>
        <translation>No student is chosen. Type a name or pinyin initials and choose with ↓. Nothing was changed.</translation>
    </message>
    <message>
        <source>还没勾选休学的原因。没有改动任何东西。</source>
        <translation>No ground of the leave is ticked yet. Nothing was changed.</translation>
    </message>
    <message>
        <source>这名学生有一次休学还没办结。没有改动任何东西。</source>
        <translation>A leave of this student is still open. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>ReportBoard</name>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>班主任</source>
        <translation>Class head</translation>
    </message>
    <message>
        <source>还没有班级。</source>
        <translation>There are no classes yet.</translation>
    </message>
    <message>
        <source>%1，%2：%3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1，学生 %2 名，其中当日上报 %3 名</source>
        <translation>%1, %2 students, %3 of them to be acted on the same day</translation>
    </message>
    <message>
        <source>%1，学生 %2 名</source>
        <translation>%1, %2 students</translation>
    </message>
    <message>
        <source>%1周</source>
        <translation>wk %1</translation>
    </message>
    <message>
        <source>空缺</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>%1，晴雨表%2</source>
        <translation>%1, barometer %2</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>报告</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>报告只写有效并且同意的答卷。班级和学校报告不写姓名，1 至 4 人的格子不写，也推算不出来；做一份报告会记进日志。</source>
        <translation>Reports speak only of sheets that count and have consent. Those of class and school name nobody; a number from 1 to 4 is not said and cannot be computed. Making one is written to the journal.</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>哪一份</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>存成 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>存成 Excel…</source>
        <translation>Save as Excel…</translation>
    </message>
    <message>
        <source>%1-%2-%3</source>
        <translation>%1-%2-%3</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>报告存到哪里</source>
        <translation>Where to save the report</translation>
    </message>
    <message>
        <source>正在做报告…</source>
        <translation>Making the report…</translation>
    </message>
    <message>
        <source>存好了。</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>存好了，共 %1 封信。请当面交给本人。</source>
        <translation>Saved, %1 letters. Please hand each to the student in person.</translation>
    </message>
    <message>
        <source>有 %1 名学生要先当面谈，没有写信：%2。谈过并记下访谈以后再做。</source>
        <translation>%1 students must be spoken with first and have no letter: %2. Make theirs once the talk is on record.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>这一周不上课，不用交。</source>
        <translation>No lessons this week: no report is due.</translation>
    </message>
    <message>
        <source>本周都交了。</source>
        <translation>All classes have reported this week.</translation>
    </message>
    <message>
        <source>%1 等</source>
        <translation>%1 and others</translation>
    </message>
    <message>
        <source>没交 %1 个班：%2。没交不等于没有情况。</source>
        <translation>%1 classes have not reported: %2. No report does not mean nothing to report.</translation>
    </message>
    <message>
        <source>还差 %1 个班：%2。%3 前交。</source>
        <translation>%1 classes still to report: %2. Due by %3.</translation>
    </message>
    <message>
        <source>观察 %1 条，零报告 %2 份。应交 %3 份，交了 %4 份。新增 %5，与已有的不同而并存 %6，不动 %7。</source>
        <translation>%1 observations, %2 zero reports. %3 reports due, %4 in. New %5, kept beside an earlier one that differs %6, unchanged %7.</translation>
    </message>
    <message>
        <source>当日上报 %1 条，其中已逾期 %2 条：导入后在今日和预警里。</source>
        <translation> %1 to be acted on the same day, %2 of them overdue: after the import they stand in Today and Alerts.</translation>
    </message>
    <message>
        <source>班级周报</source>
        <translation>Weekly reports</translation>
    </message>
    <message>
        <source>导入观察表…&#x3000;Ctrl+I</source>
        <translation>Import sheet…  Ctrl+I</translation>
    </message>
    <message>
        <source>这个班这一周的学生</source>
        <translation>Students of this class in this week</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>分</source>
        <translation>Pts</translation>
    </message>
    <message>
        <source>岗位&#x3000;Esc</source>
        <translation>Posts  Esc</translation>
    </message>
    <message>
        <source>选中的班和周</source>
        <translation>Chosen class and week</translation>
    </message>
    <message>
        <source>还没有班级</source>
        <translation>No classes yet</translation>
    </message>
    <message>
        <source>先导入学生名单。</source>
        <translation>Import the roster first.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>&#x3000;%1 填</source>
        <translation>  written %1</translation>
    </message>
    <message>
        <source>学生 %1 名，其中当日上报 %2 名。按 Enter 看是谁。</source>
        <translation>%1 students, %2 of them to be acted on the same day. Enter shows who.</translation>
    </message>
    <message>
        <source>学生 %1 名。按 Enter 看是谁。</source>
        <translation>%1 students. Enter shows who.</translation>
    </message>
    <message>
        <source>请催交。没有情况也要交零报告。</source>
        <translation>Please remind. Nothing to report asks for a zero report too.</translation>
    </message>
    <message>
        <source>请催交，或请年级组长 %1 催。没有情况也要交零报告。</source>
        <translation>Please remind, or ask the grade head %1 to. Nothing to report asks for a zero report too.</translation>
    </message>
    <message>
        <source>%1 前交。</source>
        <translation>Due by %1.</translation>
    </message>
    <message>
        <source>Enter 打开学生档案，Esc 回到表上。</source>
        <translation>Enter opens the record, Esc leads back to the grid.</translation>
    </message>
    <message>
        <source>当日上报：%1</source>
        <translation>Same day: %1</translation>
    </message>
    <message>
        <source>第 %1 版&#x3000;%2 填</source>
        <translation>Version %1  written %2</translation>
    </message>
    <message>
        <source>来源：%1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>看到的事实由心理教师看。</source>
        <translation>The facts are for the counsellor to read.</translation>
    </message>
    <message>
        <source>导入观察表</source>
        <translation>Import observations</translation>
    </message>
    <message>
        <source>班主任填的 Excel 观察表。一次完成：有一行不行，就一行都不写。已有的不覆盖，改过的一行与原来的并存。</source>
        <translation>The Excel sheet that class heads fill. All or nothing: one wrong row and none is written. Nothing is overwritten; a changed row stands beside the earlier one.</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.csv)</source>
        <translation>Tables (*.xlsx *.xls *.csv)</translation>
    </message>
    <message>
        <source>存成 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>存到哪里</source>
        <translation>Where to save</translation>
    </message>
    <message>
        <source>催交单-%1.pdf</source>
        <translation>reminder-%1.pdf</translation>
    </message>
    <message>
        <source>打印&#x3000;P</source>
        <translation>Print   P</translation>
    </message>
    <message>
        <source>两种写法</source>
        <translation>Two versions</translation>
    </message>
    <message>
        <source>同一周有两种写法，写的人互相不知道，两种都算数，请问清楚：</source>
        <translation>Two versions of the same week, written without knowing of each other. Both count; please ask:</translation>
    </message>
    <message>
        <source>%1 看到的，不是班主任</source>
        <translation>Seen by %1, who is not the class head</translation>
    </message>
    <message>
        <source>打印班级周报</source>
        <translation>Print the weekly reports</translation>
    </message>
    <message>
        <source>%1。上面没有学生。存成 PDF 再打印。</source>
        <translation>%1. No student is on it. Save as PDF, then print.</translation>
    </message>
    <message>
        <source>打印哪一张</source>
        <translation>Which paper</translation>
    </message>
    <message>
        <source>催交单：这一周还没交的班</source>
        <translation>Reminder: classes that have not reported this week</translation>
    </message>
    <message>
        <source>交报表：班级和到这一周为止的各周</source>
        <translation>Who reported: classes by week, up to this week</translation>
    </message>
    <message>
        <source>交报表-%1.pdf</source>
        <translation>who-reported-%1.pdf</translation>
    </message>
    <message>
        <source>去看过了…&#x3000;W</source>
        <translation>Looked after…  W</translation>
    </message>
    <message>
        <source>宿舍&#x3000;D</source>
        <translation>Dormitories  D</translation>
    </message>
    <message>
        <source>家里报来的&#x3000;J</source>
        <translation>From families  J</translation>
    </message>
    <message>
        <source>导入家访…&#x3000;H</source>
        <translation>Import visits…  H</translation>
    </message>
    <message>
        <source>● 有观察（人数，! 有当日上报）&#x3000;○ 零报告&#x3000;× 没交&#x3000;… 还没到期&#x3000;空着 不用交&#x3000;底线 晴雨表，越长越重&#x3000;&#x3000;↑↓←→ 选&#x3000;Enter 看学生</source>
        <translation>● observation (students, ! same-day report)  ○ zero report  × missing  … still in time  blank: none due  line at the foot: barometer, longer is graver    ↑↓←→ choose  Enter students</translation>
    </message>
    <message>
        <source>晴雨表（说的是全班）：
%1</source>
        <translation>Barometer (of the class as a whole):
%1</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>还没有选</source>
        <translation>None chosen</translation>
    </message>
    <message>
        <source>选备份文件…</source>
        <translation>Choose the backup file…</translation>
    </message>
    <message>
        <source>换个地方…</source>
        <translation>Another place…</translation>
    </message>
    <message>
        <source>我是</source>
        <translation>I am</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>备份文件的名字以 .yicebak 结尾。恢复到一个新文件夹，不覆盖任何东西；恢复后逐页读、逐条核对。
用做这份备份时的密码打开。密码忘了，恢复后可以再用恢复单。</source>
        <translation>The name of a backup ends in .yicebak. It is restored to a new folder and overwrites nothing; every page and record is checked afterwards.
It opens with the password of the time. If that is forgotten, use the recovery sheet after restoring.</translation>
    </message>
    <message>
        <source>选备份文件</source>
        <translation>Choose the backup file</translation>
    </message>
    <message>
        <source>换个地方恢复</source>
        <translation>Restore to another place</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>备份文件</source>
        <translation>Backup file</translation>
    </message>
    <message>
        <source>恢复到</source>
        <translation>Restore to</translation>
    </message>
    <message>
        <source>做于 %1</source>
        <translation>made %1</translation>
    </message>
    <message>
        <source>恢复的档案放在哪个文件夹里</source>
        <translation>Folder for the restored records</translation>
    </message>
    <message>
        <source>这个备份文件有损坏，没有通过检查。没有写入任何东西。请换一份更早的备份，或别处的备份。</source>
        <translation>This backup is damaged and failed its check. Nothing was written. Please take an earlier one, or one from another place.</translation>
    </message>
    <message>
        <source>这不是备份文件。没有写入任何东西。请选名字以 .yicebak 结尾的文件。</source>
        <translation>This is no backup. Nothing was written. Please choose a file whose name ends in .yicebak.</translation>
    </message>
    <message>
        <source>备份文件：%1</source>
        <translation>Backup file: %1</translation>
    </message>
    <message>
        <source>恢复到：%1</source>
        <translation>Restore to: %1</translation>
    </message>
    <message>
        <source>正在恢复，逐页核对…</source>
        <translation>Restoring and checking every page…</translation>
    </message>
    <message>
        <source>正在读备份文件…</source>
        <translation>Reading the backup…</translation>
    </message>
    <message>
        <source>先选备份文件</source>
        <translation>Choose the backup file first</translation>
    </message>
    <message>
        <source>先选是谁</source>
        <translation>Choose who it is first</translation>
    </message>
    <message>
        <source>先写密码</source>
        <translation>Write the password first</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>返回&#x3000;Esc</source>
        <translation>Back  Esc</translation>
    </message>
    <message>
        <source>存成 PDF…&#x3000;Ctrl+P</source>
        <translation>Save as PDF…  Ctrl+P</translation>
    </message>
    <message>
        <source>得分和规则</source>
        <translation>Scores and rules</translation>
    </message>
    <message>
        <source>数</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>怎么来的</source>
        <translation>How it came about</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>测评结果</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>↑↓ 选一个数，右边就是它怎么来的&#x3000;Ctrl+P 存成 PDF&#x3000;Esc 返回&#x3000;&#x3000;这是筛查提示，不是诊断&#x3000;本次查阅已记录</source>
        <translation>↑↓ choose a number, its way stands at the right  Ctrl+P PDF  Esc back    A screening prompt, not a diagnosis  This look is recorded</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3</source>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>访谈时填</source>
        <translation>in an interview</translation>
    </message>
    <message>
        <source>没有测评的同意，这里不显示得分，也不能存成文件。
答卷存好了；有要当面了解的，任务已经开了，在今日页。登记同意书以后，这里会显示。</source>
        <translation>There is no consent to the assessment: no score is shown here, and no file can be made.
The sheet is stored; where something needs a talk, its task is open on the page Today. Once consent is on record, the result is shown here.</translation>
    </message>
    <message>
        <source>这份卷还不知道是谁的，这里不显示得分。请先在测评页认领。</source>
        <translation>Nobody has said yet whose sheet this is: no score is shown. Please assign it on the page Assessments.</translation>
    </message>
    <message>
        <source>%1 个得分，%2 条规则</source>
        <translation>Scores: %1, rules: %2</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>成立</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>不成立</source>
        <translation>does not hold</translation>
    </message>
    <message>
        <source>存成 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>文件里有姓名、每一题的答案和得分，没有加密。存到哪里、给谁看，由您负责；用完请删掉。这次会记进日志。</source>
        <translation>The file holds the name, every answer and score, in clear text. Where it goes and who sees it is up to you; please delete it after use. This is written to the journal.</translation>
    </message>
    <message>
        <source>选位置…</source>
        <translation>Choose a place…</translation>
    </message>
    <message>
        <source>为什么要存</source>
        <translation>Why it is saved</translation>
    </message>
    <message>
        <source>例如：交给转介医院</source>
        <translation>such as: for the hospital of the referral</translation>
    </message>
    <message>
        <source>测评结果-%1.pdf</source>
        <translation>result-%1.pdf</translation>
    </message>
    <message>
        <source>存好了。文件没有加密，用完请删掉。</source>
        <translation>Saved. The file is not encrypted: please delete it after use.</translation>
    </message>
    <message>
        <source>同一份卷的另一张量表&#x3000;[ ]</source>
        <translation>Another scale of the sheet  [ ]</translation>
    </message>
    <message>
        <source>附加题</source>
        <translation>Supplements</translation>
    </message>
    <message>
        <source>不计入总分</source>
        <translation>Not in the total</translation>
    </message>
    <message>
        <source>正在生成文件…</source>
        <translation>Drawing the file…</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>销毁清单生成好了。请两个人分别看过内容，各自签名。</source>
        <translation>The destruction list is made. Two persons must read it and sign, each for themselves.</translation>
    </message>
    <message>
        <source>在清单 %1 上签名</source>
        <translation>Sign list %1</translation>
    </message>
    <message>
        <source>您确认看过清单的内容，同意销毁。销毁后不能恢复。还要另一个人用自己的密码进来签。</source>
        <translation>You confirm that you have read the list and agree to destroy. It cannot be undone. Another person must sign with their own password.</translation>
    </message>
    <message>
        <source>看过了，签名</source>
        <translation>Read; sign</translation>
    </message>
    <message>
        <source>签好了。%1。</source>
        <translation>Signed. %1.</translation>
    </message>
    <message>
        <source>销毁清单%1</source>
        <translation>Destruction list%1</translation>
    </message>
    <message>
        <source>销毁清单 %1 的资料</source>
        <translation>Destroy the records of list %1</translation>
    </message>
    <message>
        <source>清单上的资料会从档案里抹去，档案文件随后重写一遍。销毁后不能恢复，恢复单也不行。请照样写下「%1」。</source>
        <translation>What is on the list is wiped from the records, then the file is written anew. It cannot be restored, not even by the recovery sheet. Please write &quot;%1&quot; to confirm.</translation>
    </message>
    <message>
        <source>销毁</source>
        <translation>Destroy</translation>
    </message>
    <message>
        <source>照样写</source>
        <translation>Write the same</translation>
    </message>
    <message>
        <source>写的和「%1」不一样。没有销毁任何东西。</source>
        <translation>What you wrote differs from &quot;%1&quot;. Nothing was destroyed.</translation>
    </message>
    <message>
        <source>销毁了 %1 条记录，档案文件已重写。</source>
        <translation>Records destroyed: %1; the file is written anew.</translation>
    </message>
    <message>
        <source>还有 %1 份备份含有这些资料，见右下。</source>
        <translation>Backups that hold these records: %1; see below on the right.</translation>
    </message>
    <message>
        <source>别处的文字里可能还提到他们：%1，请看一遍。</source>
        <translation>Other texts may still mention them: %1; please look through.</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>先保留 %1 的资料</source>
        <translation>Keep the records of %1 for now</translation>
    </message>
    <message>
        <source>解除之前，这名学生的任何资料都不会进销毁清单；已有的清单作废。</source>
        <translation>Until it is lifted, no record of this student enters a destruction list; present lists become void.</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>例如：案件还在审理</source>
        <translation>For example: the case is before the court</translation>
    </message>
    <message>
        <source>这份资料先保留。</source>
        <translation>This record is kept for now.</translation>
    </message>
    <message>
        <source>保留已解除，这份资料按期限处理。</source>
        <translation>The hold is lifted; the record follows its period again.</translation>
    </message>
    <message>
        <source>这份备份已销毁</source>
        <translation>This backup is destroyed</translation>
    </message>
    <message>
        <source>您确认 %1 这份备份已经毁掉。程序不会去删那个文件，只记下这件事。</source>
        <translation>You confirm that the backup of %1 is destroyed. The program does not delete that file, it only notes this.</translation>
    </message>
    <message>
        <source>已经毁掉</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>记下了：这份备份已销毁。</source>
        <translation>Noted: this backup is destroyed.</translation>
    </message>
    <message>
        <source>到期的资料</source>
        <translation>Due records</translation>
    </message>
    <message>
        <source>到期日</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>学号</source>
        <translation>Student no.</translation>
    </message>
    <message>
        <source>资料</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>看现在到期的</source>
        <translation>Look at what is due now</translation>
    </message>
    <message>
        <source>先保留…</source>
        <translation>Keep for now…</translation>
    </message>
    <message>
        <source>解除保留</source>
        <translation>Lift the hold</translation>
    </message>
    <message>
        <source>生成销毁清单&#x3000;Ctrl+N</source>
        <translation>Make a destruction list  Ctrl+N</translation>
    </message>
    <message>
        <source>销毁清单</source>
        <translation>Destruction lists</translation>
    </message>
    <message>
        <source>号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>看内容</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>签名…</source>
        <translation>Sign…</translation>
    </message>
    <message>
        <source>销毁…</source>
        <translation>Destroy…</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>做于</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>已销毁的资料</source>
        <translation>Destroyed records</translation>
    </message>
    <message>
        <source>这份已销毁…</source>
        <translation>This one is destroyed…</translation>
    </message>
    <message>
        <source>保留与销毁</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>没有到期的资料。在校学生的资料不会到期。</source>
        <translation>No due records. Records of present students never become due.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>保存期限（建议值，非官方规定）&#x3000;%1</source>
        <translation>Retention (proposed, not an official rule)  %1</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>销毁清单和备份</source>
        <translation>Destruction lists and backups</translation>
    </message>
    <message>
        <source>还没有销毁清单。</source>
        <translation>No destruction lists yet.</translation>
    </message>
    <message>
        <source>没有登记的备份。</source>
        <translation>No backups on record.</translation>
    </message>
    <message>
        <source>要两个不同的人签名，各用自己的密码进来签。名单内容一变，清单就作废。</source>
        <translation>Two different persons must sign, each with their own password. If its content changes, the list is void.</translation>
    </message>
    <message>
        <source>备份里的资料销毁不了。把含有的备份毁掉，再点「这份已销毁…」。</source>
        <translation>Records in backups cannot be destroyed. Destroy the backups that hold them, then press &quot;This one is destroyed…&quot;.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>整份资料暂不销毁</source>
        <translation>The whole record is kept for now</translation>
    </message>
    <message>
        <source>到 %1 为止到期的资料</source>
        <translation>Records due by %1</translation>
    </message>
    <message>
        <source>到期 %1 份，暂不销毁 %2 份</source>
        <translation>due: %1, kept for now: %2</translation>
    </message>
    <message>
        <source>没有归属</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>清单 %1：%2</source>
        <translation>List %1: %2</translation>
    </message>
    <message>
        <source>%1 %2 份（%3 条记录）</source>
        <translation>%1: %2 (records: %3)</translation>
    </message>
    <message>
        <source>别处的文字里可能还提到：%1</source>
        <translation>Other texts may still mention them: %1</translation>
    </message>
    <message>
        <source>正在处理…</source>
        <translation>Working…</translation>
    </message>
    <message>
        <source>正在看一份清单的内容</source>
        <translation>Looking at the content of a list</translation>
    </message>
    <message>
        <source>没有到期的资料</source>
        <translation>No due records</translation>
    </message>
    <message>
        <source>清单生成后内容就定下来；以前没办的清单作废</source>
        <translation>A list is fixed once made; earlier unfinished lists become void</translation>
    </message>
</context>
<context>
    <name>RolloverPage</name>
    <message>
        <source>升到哪个学年</source>
        <translation>To which school year</translation>
    </message>
    <message>
        <source>选新学年名单…</source>
        <translation>Choose the new roster…</translation>
    </message>
    <message>
        <source>升级的名单和要定的事</source>
        <translation>Rollover: students and decisions</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>What</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>学号</source>
        <translation>Student no.</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到</source>
        <translation>To</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>返回列表&#x3000;Esc</source>
        <translation>List  Esc</translation>
    </message>
    <message>
        <source>定这一件…</source>
        <translation>Decide this…</translation>
    </message>
    <message>
        <source>办理升级</source>
        <translation>Carry out the rollover</translation>
    </message>
    <message>
        <source>九月升级</source>
        <translation>September rollover</translation>
    </message>
    <message>
        <source>不选名单也可以：各班原样升级，毕业年级离校。</source>
        <translation>A roster is not needed: classes move up as they are, the last grade leaves.</translation>
    </message>
    <message>
        <source>%1—%2 学年</source>
        <translation>School year %1–%2</translation>
    </message>
    <message>
        <source>选新学年的名单</source>
        <translation>Choose the roster of the new school year</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.csv)</source>
        <translation>Tables (*.xlsx *.xls *.csv)</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>正在试算…</source>
        <translation>Trying…</translation>
    </message>
    <message>
        <source>这样不能办理。</source>
        <translation>It cannot be carried out like this.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 人</source>
        <translation>%1  students: %2</translation>
    </message>
    <message>
        <source>留着</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>先留着，请定去留</source>
        <translation>Kept for now, please decide</translation>
    </message>
    <message>
        <source>请定</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>第 %1 行：%2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>已定</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>要离校，还有没办完的预警：定由谁接着管</source>
        <translation>Leaving with an open alert: decide who takes over</translation>
    </message>
    <message>
        <source>新名单里没有，还在册</source>
        <translation>Not in the new roster, still enrolled</translation>
    </message>
    <message>
        <source>在册</source>
        <translation>Enrolled</translation>
    </message>
    <message>
        <source>转出</source>
        <translation>Transferred out</translation>
    </message>
    <message>
        <source>毕业离校</source>
        <translation>Graduates and leaves</translation>
    </message>
    <message>
        <source>毕业</source>
        <translation>Graduated</translation>
    </message>
    <message>
        <source>换班或换年级</source>
        <translation>Change of class or grade</translation>
    </message>
    <message>
        <source>换班</source>
        <translation>Class change</translation>
    </message>
    <message>
        <source>新来</source>
        <translation>New</translation>
    </message>
    <message>
        <source>回来</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>记为转出</source>
        <translation>Mark as transferred out</translation>
    </message>
    <message>
        <source>现在还没有写入任何东西。%1 学年：升级 %2 人，毕业 %3 人，换班 %4 人，新来 %5 人（新生 %6 人），转出 %7 人。</source>
        <translation>Nothing is written yet. School year %1: move up %2, graduate %3, change class %4, new %5 (first-year %6), transferred out %7.</translation>
    </message>
    <message>
        <source>这一学年已经办过升级。</source>
        <translation>The rollover to this school year is done already.</translation>
    </message>
    <message>
        <source>没有要离校、换班或新来的学生。</source>
        <translation>No student leaves, changes class or is new.</translation>
    </message>
    <message>
        <source>要定的 %1 件</source>
        <translation>To decide: %1</translation>
    </message>
    <message>
        <source>还有 %1 件要定，定完才能办理。</source>
        <translation>To decide first: %1.</translation>
    </message>
    <message>
        <source>这一行是谁</source>
        <translation>Who is this row</translation>
    </message>
    <message>
        <source>第 %1 行&#x3000;%2&#x3000;%3
%4</source>
        <translation>Row %1  %2  %3
%4</translation>
    </message>
    <message>
        <source>定下来</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>是谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>请选</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3</source>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>都不是，是新来的学生</source>
        <translation>None of them; a new student</translation>
    </message>
    <message>
        <source>请先选一个。</source>
        <translation>Please choose one first.</translation>
    </message>
    <message>
        <source>预警由谁接着管</source>
        <translation>Who takes over the alert</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 要离校。预警不会因此结案；决定会记在这个预警里。</source>
        <translation>%1  %2 is leaving. This does not close the alert; the decision is recorded in it.</translation>
    </message>
    <message>
        <source>由谁接着管</source>
        <translation>Who takes over</translation>
    </message>
    <message>
        <source>交给谁、怎么交</source>
        <translation>To whom and how</translation>
    </message>
    <message>
        <source>例如：8-25 交给市一中心理辅导室王老师，当面</source>
        <translation>For example: 25 Aug, handed over in person to the counsellor of the new school</translation>
    </message>
    <message>
        <source>新名单里没有这名学生</source>
        <translation>This student is not in the new roster</translation>
    </message>
    <message>
        <source>去留</source>
        <translation>Stay or leave</translation>
    </message>
    <message>
        <source>还在校，留着</source>
        <translation>Still here, keep</translation>
    </message>
    <message>
        <source>已转出，记为离校（档案还在）</source>
        <translation>Transferred out, marked as left (the record stays)</translation>
    </message>
    <message>
        <source>正在办理…一次完成，请稍等。</source>
        <translation>Working… it is one act, please wait.</translation>
    </message>
    <message>
        <source>办好了。30 天内可以在「导入过的文件」里撤回。</source>
        <translation>Done. It may be undone within 30 days under &quot;Imported files&quot;.</translation>
    </message>
    <message>
        <source>这一学年已经办过，没有可改的。</source>
        <translation>This school year is done already; nothing to change.</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>看谁的一周</source>
        <translation>Whose week</translation>
    </message>
    <message>
        <source>辅导室的一周</source>
        <translation>Week of the counselling room</translation>
    </message>
    <message>
        <source>写记录&#x3000;Enter</source>
        <translation>Write the note  Enter</translation>
    </message>
    <message>
        <source>来了&#x3000;K</source>
        <translation>Came  K</translation>
    </message>
    <message>
        <source>没有来&#x3000;X</source>
        <translation>Did not come  X</translation>
    </message>
    <message>
        <source>找到人了&#x3000;F</source>
        <translation>Found  F</translation>
    </message>
    <message>
        <source>改时间&#x3000;M</source>
        <translation>Move  M</translation>
    </message>
    <message>
        <source>取消预约&#x3000;C</source>
        <translation>Call off  C</translation>
    </message>
    <message>
        <source>改回「已约」&#x3000;Z</source>
        <translation>Back to booked  Z</translation>
    </message>
    <message>
        <source>这一天不开放&#x3000;O</source>
        <translation>Close this day  O</translation>
    </message>
    <message>
        <source>约一次&#x3000;Ctrl+N</source>
        <translation>Book  Ctrl+N</translation>
    </message>
    <message>
        <source>辅导记录&#x3000;Esc</source>
        <translation>Sessions  Esc</translation>
    </message>
    <message>
        <source>上周&#x3000;PgUp</source>
        <translation>Earlier  PgUp</translation>
    </message>
    <message>
        <source>今天&#x3000;T</source>
        <translation>Today  T</translation>
    </message>
    <message>
        <source>下周&#x3000;PgDn</source>
        <translation>Later  PgDn</translation>
    </message>
    <message>
        <source>开放和值班&#x3000;H</source>
        <translation>Hours  H</translation>
    </message>
    <message>
        <source>↑↓←→ 选时间&#x3000;Enter 约一次或写记录&#x3000;PgUp PgDn 换周&#x3000;T 今天&#x3000;F5 重新读取</source>
        <translation>↑↓←→ choose a time  Enter book, or write the note  PgUp PgDn other week  T today  F5 read again</translation>
    </message>
    <message>
        <source>选中的时间</source>
        <translation>The chosen time</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>我的预约</source>
        <translation>My appointments</translation>
    </message>
    <message>
        <source>空着，可以约</source>
        <translation>Free, can be booked</translation>
    </message>
    <message>
        <source>不开放</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>占用</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>这名学生有在办的预警。找到人、确认平安以前，这件事留在今日里。</source>
        <translation>This student has an open alert. Until they are found and known to be safe, this stays in Today.</translation>
    </message>
    <message>
        <source>这是别人的预约，只显示房间和时间。</source>
        <translation>Somebody else&apos;s appointment: only room and time are shown.</translation>
    </message>
    <message>
        <source>这一天照常&#x3000;O</source>
        <translation>Open as usual  O</translation>
    </message>
    <message>
        <source>没有排值班</source>
        <translation>Nobody on duty</translation>
    </message>
    <message>
        <source>值班：%1</source>
        <translation>On duty: %1</translation>
    </message>
    <message>
        <source>还没选学生。写姓名或拼音首字母，用 ↓ 选一名。没有改动任何东西。</source>
        <translation>No student chosen yet. Type a name or pinyin initials and choose with ↓. Nothing was changed.</translation>
    </message>
    <message>
        <source>约好了 %1 次</source>
        <translation>Booked %1 times</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>取消预约</source>
        <translation>Call off the appointment</translation>
    </message>
    <message>
        <source>谁取消</source>
        <translation>Who calls it off</translation>
    </message>
    <message>
        <source>以后每周的也一起取消</source>
        <translation>The later weeks too</translation>
    </message>
    <message>
        <source>找到人了</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>怎样知道平安</source>
        <translation>How it is known that they are safe</translation>
    </message>
    <message>
        <source>有的日子开放时间分成了三段以上，这里放不下。没有改动任何东西。请用 yicectl room hours 改。</source>
        <translation>Some days have more than two stretches of opening hours, which do not fit here. Nothing was changed. Please change them with yicectl room hours.</translation>
    </message>
    <message>
        <source>现在设定的是：%1</source>
        <translation>Now set: %1</translation>
    </message>
    <message>
        <source>这一天已有的预约不会自动取消，请一个一个改约或取消：</source>
        <translation>The appointments of this day are not called off by this. Please move or call off each:</translation>
    </message>
    <message>
        <source>%1 照常</source>
        <translation>%1 as usual</translation>
    </message>
    <message>
        <source>%1 不开放</source>
        <translation>%1 closed</translation>
    </message>
    <message>
        <source>照常</source>
        <translation>As usual</translation>
    </message>
    <message>
        <source>别人存的开放时间分成了三段以上，这里放不下。您选的还在这里，没有存。请用 yicectl room hours 改。</source>
        <translation>Somebody else stored hours in three or more stretches a day, which do not fit here. What you chose is still here and not stored. Please use yicectl room hours.</translation>
    </message>
</context>
<context>
    <name>RoomsDialog</name>
    <message>
        <source>宿舍</source>
        <translation>Dormitory</translation>
    </message>
    <message>
        <source>宿管这七天交来的。当日上报的在最前面，任务已经在今日里。</source>
        <translation>What keepers handed in in the last seven days. Same-day reports come first; their tasks are in Today already.</translation>
    </message>
    <message>
        <source>好</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>宿舍检查</source>
        <translation>Dormitory check</translation>
    </message>
    <message>
        <source>哪一晚</source>
        <translation>Evening</translation>
    </message>
    <message>
        <source>房间</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>State</translation>
    </message>
    <message>
        <source>这七天没有宿舍交检查表，或都没有要报的。</source>
        <translation>No checks were handed in these seven days, or there was nothing to report.</translation>
    </message>
    <message>
        <source>看到的事实由心理教师看。</source>
        <translation>The facts are for the counsellor.</translation>
    </message>
    <message>
        <source>整间</source>
        <translation>Whole room</translation>
    </message>
    <message>
        <source>当日上报：%1</source>
        <translation>Same-day report: %1</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>宿舍检查</source>
        <translation>Dormitory check</translation>
    </message>
    <message>
        <source>看到的事（一句）</source>
        <translation>What was seen (one sentence)</translation>
    </message>
    <message>
        <source>例如：两点还坐在床上哭</source>
        <translation>For example: at two still sat on the bed and wept</translation>
    </message>
    <message>
        <source>打印要办的步骤…&#x3000;Ctrl+P</source>
        <translation>Print the steps…  Ctrl+P</translation>
    </message>
    <message>
        <source>这间没有要报的&#x3000;Ctrl+0</source>
        <translation>Nothing in this room  Ctrl+0</translation>
    </message>
    <message>
        <source>其余各间都没有要报的&#x3000;Ctrl+9</source>
        <translation>Nothing in the other rooms  Ctrl+9</translation>
    </message>
    <message>
        <source>交回…&#x3000;Ctrl+Enter</source>
        <translation>Hand in…  Ctrl+Enter</translation>
    </message>
    <message>
        <source>这间：%1</source>
        <translation>This room: %1</translation>
    </message>
    <message>
        <source>1 有&#x3000;2 明显&#x3000;0 清除&#x3000;↑↓←→ 移动&#x3000;字母 跳到学生&#x3000;Enter 写一句&#x3000;Tab 到这间房</source>
        <translation>1 some  2 marked  0 clear  ↑↓←→ move  letter finds a student  Enter a sentence  Tab the room</translation>
    </message>
    <message>
        <source>选中的学生和房间</source>
        <translation>Chosen student and room</translation>
    </message>
    <message>
        <source>%1 晚上的宿舍检查</source>
        <translation>Dormitory check of the evening of %1</translation>
    </message>
    <message>
        <source>这个工作包里没有住宿的学生。</source>
        <translation>There are no boarders in this kit.</translation>
    </message>
    <message>
        <source>%1 间，看过 %2 间，%3 间有要报的。</source>
        <translation>%1 rooms, %2 looked at, %3 with something to report.</translation>
    </message>
    <message>
        <source>没有住宿的学生</source>
        <translation>No boarders</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>今天就要处理：</source>
        <translation>To be acted on today:</translation>
    </message>
    <message>
        <source>还没存</source>
        <translation>Not stored yet</translation>
    </message>
    <message>
        <source>没有存上。%1</source>
        <translation>It was not stored. %1</translation>
    </message>
    <message>
        <source>✓ 已存 %1</source>
        <translation>✓ Stored %1</translation>
    </message>
    <message>
        <source>今晚 %1 间看过 %2 间。以前写的也都在里面，多交几次不要紧。文件只有心理辅导室打得开，请用 U 盘带去。</source>
        <translation>Tonight %2 of %1 rooms were looked at. All that was written before is in it too; handing in often does no harm. Only the counselling room can open the file: take it there on a stick.</translation>
    </message>
    <message>
        <source>✓ 写好了第 %1 份回传</source>
        <translation>✓ Return %1 is written</translation>
    </message>
</context>
<context>
    <name>RoundListPage</name>
    <message>
        <source>返回这一轮&#x3000;Esc</source>
        <translation>Back to the round  Esc</translation>
    </message>
</context>
<context>
    <name>RowChart</name>
    <message>
        <source>还没有数字。</source>
        <translation>No figures yet.</translation>
    </message>
    <message>
        <source>%1选中：%2</source>
        <translation>%1 Chosen: %2</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>附件的内容</source>
        <translation>Content of the attachment</translation>
    </message>
    <message>
        <source>正在打开…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>这份附件的图像读不出来。它还在档案里，没有改动。</source>
        <translation>The picture of this attachment cannot be read. It is still in the record, unchanged.</translation>
    </message>
    <message>
        <source>图像，宽 %1，高 %2</source>
        <translation>Picture, %1 wide, %2 high</translation>
    </message>
    <message>
        <source>第 %1 / %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>%1&#x3000;Ctrl+PgDn 下一页&#x3000;Ctrl+PgUp 上一页</source>
        <translation>%1  Ctrl+PgDn next  Ctrl+PgUp back</translation>
    </message>
    <message>
        <source>%1&#x3000;这里只显示前 %2 页</source>
        <translation>%1  Only the first %2 pages are shown here</translation>
    </message>
    <message>
        <source>PDF 不在这里显示：没有装能画它的部件，一策也不为它写临时文件。要看请存出来，用完就删。</source>
        <translation>A PDF is not shown here: the part that draws it is not installed, and Yice writes no temporary file for it. To see it, save it outside and delete it afterwards.</translation>
    </message>
    <message>
        <source>这份 PDF 加了密码，这里打不开。它还在档案里，没有改动。要看请存出来，用完就删。</source>
        <translation>This PDF is locked by a password and cannot be opened here. It is still in the record, unchanged. To see it, save it outside and delete it afterwards.</translation>
    </message>
    <message>
        <source>这份 PDF 太复杂，20 秒没有画出来。它还在档案里，没有改动。要看请存出来，用完就删。</source>
        <translation>This PDF is too much: it was not drawn within 20 seconds. It is still in the record, unchanged. To see it, save it outside and delete it afterwards.</translation>
    </message>
    <message>
        <source>这份 PDF 有缺损，画不出来。它还在档案里，没有改动。</source>
        <translation>This PDF is damaged and cannot be drawn. It is still in the record, unchanged.</translation>
    </message>
</context>
<context>
    <name>SchoolFileDialog</name>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>还没选文件</source>
        <translation>No file is chosen</translation>
    </message>
    <message>
        <source>选文件…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>文件里的问题</source>
        <translation>Problems in the file</translation>
    </message>
    <message>
        <source>表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>写的是</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>为什么，怎么办</source>
        <translation>Why, and what to do</translation>
    </message>
    <message>
        <source>先选文件。读完会说有没有问题，这时什么都还没有写入。</source>
        <translation>Choose a file first. After reading you see whether there are problems; nothing is written yet.</translation>
    </message>
    <message>
        <source>正在导入…一次完成，请稍等。</source>
        <translation>Importing… it is one act, please wait.</translation>
    </message>
    <message>
        <source>文件：%1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>现在还没有写入任何东西。%1</source>
        <translation>Nothing is written yet. %1</translation>
    </message>
    <message>
        <source>没有问题，可以导入。</source>
        <translation>No problems; ready to import.</translation>
    </message>
    <message>
        <source>和库里的一样，不用导入。</source>
        <translation>Same as in the vault; no import needed.</translation>
    </message>
    <message>
        <source>这个文件现在不能导入。</source>
        <translation>This file cannot be imported now.</translation>
    </message>
    <message>
        <source>问题 %1 处</source>
        <translation>Problems: %1</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>ScoreHistory</name>
    <message>
        <source>得分历年图</source>
        <translation>Chart of scores over the years</translation>
    </message>
    <message>
        <source>%1历年图</source>
        <translation>%1 over the years</translation>
    </message>
    <message>
        <source>%1 分，有效</source>
        <translation>%1 points, valid</translation>
    </message>
    <message>
        <source>无效，不显示得分</source>
        <translation>Invalid, score not shown</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>年级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>有效</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>版本与常模</source>
        <translation>Edition and norm</translation>
    </message>
    <message>
        <source>不显示</source>
        <translation>Not shown</translation>
    </message>
    <message>
        <source>无效</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>%1还没有有效的得分。</source>
        <translation>%1 has no valid score yet.</translation>
    </message>
    <message>
        <source>%1 %2 次有效：%3</source>
        <translation>%1, valid times %2: %3</translation>
    </message>
    <message>
        <source>，本次过 %1 分线</source>
        <translation>, this time at or over the line of %1</translation>
    </message>
    <message>
        <source>，本次没过 %1 分线</source>
        <translation>, this time under the line of %1</translation>
    </message>
    <message>
        <source>。选中：%1</source>
        <translation>. Chosen: %1</translation>
    </message>
</context>
<context>
    <name>SessionEditor</name>
    <message>
        <source>返回&#x3000;Esc</source>
        <translation>Back  Esc</translation>
    </message>
    <message>
        <source>遮住&#x3000;F9</source>
        <translation>Hide  F9</translation>
    </message>
    <message>
        <source>换看另一份&#x3000;Alt+V</source>
        <translation>The other version  Alt+V</translation>
    </message>
    <message>
        <source>丢掉草稿&#x3000;Alt+D</source>
        <translation>Drop the draft  Alt+D</translation>
    </message>
    <message>
        <source>写理由打开&#x3000;Ctrl+R</source>
        <translation>Open with a reason  Ctrl+R</translation>
    </message>
    <message>
        <source>补记&#x3000;Ctrl+J</source>
        <translation>Addendum  Ctrl+J</translation>
    </message>
    <message>
        <source>突破保密&#x3000;Ctrl+B</source>
        <translation>Break confidence  Ctrl+B</translation>
    </message>
    <message>
        <source>存成 PDF&#x3000;Ctrl+P</source>
        <translation>PDF  Ctrl+P</translation>
    </message>
    <message>
        <source>先存着&#x3000;Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>完成并签名&#x3000;Ctrl+Enter</source>
        <translation>Finish and sign  Ctrl+Enter</translation>
    </message>
    <message>
        <source>辅导记录</source>
        <translation>Counselling notes</translation>
    </message>
    <message>
        <source>写看到的、听到的；不写诊断，不评价家长。Alt+1…5 到右边各题，0 没有问，1 没有，2 不确定，3 有</source>
        <translation>Write what was seen and heard; no diagnosis, no verdict on parents. Alt+1…5: the questions; 0 not asked, 1 no, 2 unsure, 3 yes</translation>
    </message>
    <message>
        <source>第 %1 次&#x3000;%2&#x3000;%3&#x3000;%4</source>
        <translation>No. %1  %2  %3  %4</translation>
    </message>
    <message>
        <source>第 %1 次</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>补记&#x3000;%1&#x3000;%2
%3</source>
        <translation>Addendum  %1  %2
%3</translation>
    </message>
    <message>
        <source>突破保密&#x3000;%1</source>
        <translation>Confidentiality broken  %1</translation>
    </message>
    <message>
        <source>找回 %1 没存完的草稿，显示的就是它。Alt+V 换看存着的那一份，比一比再存。</source>
        <translation>A draft of %1 was found and is shown. Alt+V shows what is stored; compare before saving.</translation>
    </message>
    <message>
        <source>显示&#x3000;F9</source>
        <translation>Show  F9</translation>
    </message>
    <message>
        <source>✓ 草稿已加密保存 %1</source>
        <translation>✓ Draft saved encrypted %1</translation>
    </message>
    <message>
        <source>✓ 已加密保存 %1</source>
        <translation>✓ Saved encrypted %1</translation>
    </message>
    <message>
        <source>完成并签名</source>
        <translation>Finish and sign</translation>
    </message>
    <message>
        <source>定稿后不能改，只能在下面加补记。</source>
        <translation>A final note cannot be changed; only addenda can follow.</translation>
    </message>
    <message>
        <source>定稿后不能改，只能在下面加补记。当面问到的还有 %1 项没有问。</source>
        <translation>A final note cannot be changed; only addenda can follow. Questions not asked: %1.</translation>
    </message>
    <message>
        <source>定稿</source>
        <translation>Finalise</translation>
    </message>
    <message>
        <source>现在显示您的草稿。</source>
        <translation>This is your draft.</translation>
    </message>
    <message>
        <source>现在显示存着的那一份，只能看。Alt+V 换回草稿，Alt+D 丢掉草稿。</source>
        <translation>This is what is stored, to look at only. Alt+V goes back to the draft, Alt+D drops the draft.</translation>
    </message>
    <message>
        <source>打开别人的记录</source>
        <translation>Open another&apos;s note</translation>
    </message>
    <message>
        <source>您和理由都会记入日志。</source>
        <translation>You and the reason go into the journal.</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>为什么要看</source>
        <translation>Why you look</translation>
    </message>
    <message>
        <source>例如：接手这名学生</source>
        <translation>For example: taking over this student</translation>
    </message>
    <message>
        <source>补记</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>写上的人和时间会一起记下，原文不变。</source>
        <translation>Who adds it and when is kept with it; the note stays as it is.</translation>
    </message>
    <message>
        <source>存成 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>文件离开加密的档案库，谁拿到都能看。</source>
        <translation>The file leaves the encrypted vault; whoever gets it can read it.</translation>
    </message>
    <message>
        <source>接着存</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>为什么要存</source>
        <translation>Why it is saved</translation>
    </message>
    <message>
        <source>例如：督导用</source>
        <translation>For example: for supervision</translation>
    </message>
    <message>
        <source>辅导记录-%1-第%2次.pdf</source>
        <translation>session-%1-%2.pdf</translation>
    </message>
    <message>
        <source>存好了：%1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>%1 字</source>
        <translation>%1 characters</translation>
    </message>
    <message>
        <source>「%1」看不懂。日期写成 2026-11-25，时间写成 15:00，分钟写成 45。没有改动任何东西。</source>
        <translation>“%1” cannot be read. Write dates as 2026-11-25, times as 15:00, minutes as 45. Nothing was changed.</translation>
    </message>
    <message>
        <source>同意与关联&#x3000;Ctrl+E</source>
        <translation>Consent and links  Ctrl+E</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>看全部学生</source>
        <translation>All students</translation>
    </message>
    <message>
        <source>记一次辅导&#x3000;Ctrl+N</source>
        <translation>New session  Ctrl+N</translation>
    </message>
    <message>
        <source>辅导记录</source>
        <translation>Counselling notes</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>第几次</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>分钟</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>How</translation>
    </message>
    <message>
        <source>辅导教师</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>辅导</source>
        <translation>Counselling</translation>
    </message>
    <message>
        <source>%1 的辅导</source>
        <translation>Counselling of %1</translation>
    </message>
    <message>
        <source>全部辅导</source>
        <translation>All counselling</translation>
    </message>
    <message>
        <source>还没有辅导记录。按 Ctrl+N 记一次。</source>
        <translation>No sessions yet. Ctrl+N records one.</translation>
    </message>
    <message>
        <source>共 %1 次</source>
        <translation>%1 sessions</translation>
    </message>
    <message>
        <source>记一次辅导</source>
        <translation>Record a session</translation>
    </message>
    <message>
        <source>选好学生就开始写。日期和开始的时间先按现在填，可以改。</source>
        <translation>Choose the student and begin. Day and start are those of now and can be changed.</translation>
    </message>
    <message>
        <source>开始写</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>还没选学生。写姓名或拼音首字母，用 ↓ 选一名。没有改动任何东西。</source>
        <translation>No student is chosen. Type a name or its initials and choose with ↓. Nothing was changed.</translation>
    </message>
    <message>
        <source>周历和预约&#x3000;Ctrl+W</source>
        <translation>Week and appointments  Ctrl+W</translation>
    </message>
    <message>
        <source>周历</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>信箱&#x3000;Ctrl+M</source>
        <translation>Letter box  Ctrl+M</translation>
    </message>
    <message>
        <source>团体&#x3000;Ctrl+G</source>
        <translation>Groups  Ctrl+G</translation>
    </message>
    <message>
        <source>统计&#x3000;Ctrl+T</source>
        <translation>Figures  Ctrl+T</translation>
    </message>
    <message>
        <source>团体</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>统计</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>信箱</source>
        <translation>Letter box</translation>
    </message>
</context>
<context>
    <name>SeverityMark</name>
    <message>
        <source>等级%1</source>
        <translation>Level %1</translation>
    </message>
    <message>
        <source>等级%1，%2</source>
        <translation>Level %1, %2</translation>
    </message>
    <message>
        <source>待定级</source>
        <translation>No level</translation>
    </message>
</context>
<context>
    <name>ShareStrip</name>
    <message>
        <source>%1 人中 %2 人，%3（95% 区间 %4 到 %5）</source>
        <translation>%2 of %1, %3 (95% interval %4 to %5)</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>有提示 / 有效</source>
        <translation>Prompted / valid</translation>
    </message>
    <message>
        <source>占比</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>95% 区间</source>
        <translation>95% interval</translation>
    </message>
    <message>
        <source>%1 到 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>人数少，不比较</source>
        <translation>Few students, not compared</translation>
    </message>
    <message>
        <source>%1（%2 人）</source>
        <translation>%1 (of %2)</translation>
    </message>
    <message>
        <source>全部 %1。</source>
        <translation>All %1.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1：%2，人数少，不比较</source>
        <translation>%1: %2, few students, not compared</translation>
    </message>
    <message>
        <source>；%1：%2</source>
        <translation>; %1: %2</translation>
    </message>
    <message>
        <source>全部 %1</source>
        <translation>All %1</translation>
    </message>
</context>
<context>
    <name>SheetFileDialog</name>
    <message>
        <source>导入问卷星文件</source>
        <translation>Import a Wenjuanxing file</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>选文件…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>还没选文件</source>
        <translation>No file is chosen</translation>
    </message>
    <message>
        <source>正在导入…一次完成，请稍等。</source>
        <translation>Importing… it is one act, please wait.</translation>
    </message>
    <message>
        <source>选问卷星文件</source>
        <translation>Choose the Wenjuanxing file</translation>
    </message>
    <message>
        <source>文件：%1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>现在还没有写入任何东西。文件里 %1 份：新的 %2 份，以前导入过 %3 份。</source>
        <translation>Nothing is written yet. Sheets in the file: %1; new: %2; imported before: %3.</translation>
    </message>
    <message>
        <source>对上学生 %1 份，对上两人 %2 份，没对上 %3 份；后两种导入后由您认人。</source>
        <translation>Matched: %1; two students fit: %2; no match: %3. After the import you say whose the last two kinds are.</translation>
    </message>
    <message>
        <source>有效性有疑问 %1 份，答卷都留着。预警信号 %2 条。</source>
        <translation>Doubtful validity: %1, all sheets are kept. Signals: %2.</translation>
    </message>
    <message>
        <source>作答从 %1 到 %2；关键题的 24 小时从导入起算。</source>
        <translation>Answered from %1 to %2; the 24 hours of critical items run from the import.</translation>
    </message>
    <message>
        <source>导入 %1 份</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>没有新的</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>还有 %1 处</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>最好用「按选项文本」导出；按选项序号导出的也行，会请您说明序号的意思。先读一遍说清楚，您点导入才写入。以前导入过的行会跳过。</source>
        <translation>Best exported with option texts; with option numbers too, you are then asked what they mean. It is read and explained first and written only when you press Import. Rows imported before are skipped.</translation>
    </message>
    <message>
        <source>存下序号的意思…</source>
        <translation>Save what the numbers mean…</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.csv)</source>
        <translation>Tables (*.xlsx *.xls *.csv)</translation>
    </message>
    <message>
        <source>存下序号的意思</source>
        <translation>Save what the numbers mean</translation>
    </message>
    <message>
        <source>列的说明 (*.json)</source>
        <translation>Column map (*.json)</translation>
    </message>
    <message>
        <source>已存到 %1</source>
        <translation>Saved to %1</translation>
    </message>
    <message>
        <source>文件里有：</source>
        <translation>The file holds:</translation>
    </message>
    <message>
        <source>文件里有 %1</source>
        <translation>The file holds %1</translation>
    </message>
    <message>
        <source>只收 %1；%2 不在这个文件里，有了文件再导入。</source>
        <translation>Only %1 is taken; %2 is not in this file: import it when you have its file.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>文件里有的量表</source>
        <translation>Scales in the file</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>存成 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>恢复单</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>恢复单的内容</source>
        <translation>What the recovery sheet says</translation>
    </message>
    <message>
        <source>档案库已经建好。忘记密码时，只有这张纸能打开它；它不存在任何文件里，以后不能再看。
请打印一份，封好，锁在校长或书记的保险柜里。</source>
        <translation>The vault is made. If the password is forgotten, only this paper opens it; it is in no file and cannot be seen again.
Please print it, seal it and lock it in the principal&apos;s safe.</translation>
    </message>
    <message>
        <source>恢复单的各组</source>
        <translation>Groups of the recovery sheet</translation>
    </message>
    <message>
        <source>%1 核对组</source>
        <translation>%1 check group</translation>
    </message>
    <message>
        <source>第 %1 组</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <source>打印恢复单</source>
        <translation>Print the recovery sheet</translation>
    </message>
    <message>
        <source>恢复单存成 PDF</source>
        <translation>Save the recovery sheet as PDF</translation>
    </message>
    <message>
        <source>核对恢复单</source>
        <translation>Check the recovery sheet</translation>
    </message>
    <message>
        <source>纸上看不清，再看一遍恢复单</source>
        <translation>The paper is unclear: show the sheet again</translation>
    </message>
    <message>
        <source>请看着纸，写出第 %1 组和第 %2 组。屏幕上已经收起，是为了确认纸真的在手上。</source>
        <translation>Look at the paper and write groups %1 and %2. The screen hides them to make sure that the paper is really in your hand.</translation>
    </message>
    <message>
        <source>第 %1 组：%2</source>
        <translation>Group %1: %2</translation>
    </message>
    <message>
        <source>这台电脑没有打印机。可以照着抄在纸上；或存成 PDF 到 U 盘，到别处打印后马上删掉。</source>
        <translation>This computer has no printer. Copy the sheet by hand; or save a PDF to a stick, print it elsewhere and delete it at once.</translation>
    </message>
    <message>
        <source>这两组和恢复单对不上，请再看纸上</source>
        <translation>These two groups do not match the recovery sheet; please look at the paper again</translation>
    </message>
    <message>
        <source>先写出这两组</source>
        <translation>Write these two groups first</translation>
    </message>
    <message>
        <source>已送到打印机。纸拿到手里再按「下一步」。</source>
        <translation>Sent to the printer. Press &quot;Next&quot; when the paper is in your hand.</translation>
    </message>
    <message>
        <source>没有打印出来。恢复单没有变，可以换一台打印机，或存成 PDF。</source>
        <translation>It was not printed. The sheet is unchanged; use another printer or save it as PDF.</translation>
    </message>
    <message>
        <source>恢复单存到 U 盘</source>
        <translation>Save the recovery sheet to a stick</translation>
    </message>
    <message>
        <source>恢复单.pdf</source>
        <translation>recovery-sheet.pdf</translation>
    </message>
    <message>
        <source>已存到 %1。里面就是能打开档案库的钥匙：打印后马上删掉，不要发微信、邮箱。</source>
        <translation>Saved to %1. It is the key that opens the vault: delete it right after printing, never send it by WeChat or mail.</translation>
    </message>
</context>
<context>
    <name>SignalDialog</name>
    <message>
        <source>记一条预警信号</source>
        <translation>Note a signal</translation>
    </message>
    <message>
        <source>写看到、听到的事实，不写判断。没有在办预警的学生会开一个新的。</source>
        <translation>Write what was seen and heard, no judgement. A student without an open alert gets a new one.</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>哪一种</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>在哪一层发现</source>
        <translation>Noticed at</translation>
    </message>
    <message>
        <source>事实</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>例如：11-24 晚在宿舍哭，说两天没睡</source>
        <translation>For example: cried in the dormitory on the evening of 24 Nov, said no sleep for two days</translation>
    </message>
    <message>
        <source>还没选学生。写姓名或拼音首字母，用 ↓ 选一名。没有改动任何东西。</source>
        <translation>No student is chosen. Type a name or pinyin initials and choose with ↓. Nothing was changed.</translation>
    </message>
    <message>
        <source>谁发现的</source>
        <translation>Who noticed it</translation>
    </message>
    <message>
        <source>有没有危险</source>
        <translation>Is there danger</translation>
    </message>
    <message>
        <source>没有看到或听说</source>
        <translation>None seen or heard of</translation>
    </message>
    <message>
        <source>有：看到或听说自伤、轻生、告别的话，24 小时内要当面谈</source>
        <translation>Yes: self-harm, wish to die or words of farewell seen or heard of; a talk is due within 24 hours</translation>
    </message>
    <message>
        <source>还没选有没有危险。用 ↓ 选一项。没有改动任何东西。</source>
        <translation>Whether there is danger is not chosen. Choose with ↓. Nothing was changed.</translation>
    </message>
    <message>
        <source>说到学生间欺凌：学校开始调查，不用等查实</source>
        <translation>Tells of bullying by pupils: the school inquires, nothing need be proved first</translation>
    </message>
</context>
<context>
    <name>SignerRow</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>姓名，可以以后再签</source>
        <translation>Name; may sign later</translation>
    </message>
    <message>
        <source>%1的岗位</source>
        <translation>%1: role</translation>
    </message>
    <message>
        <source>还没选</source>
        <translation>open</translation>
    </message>
    <message>
        <source>以后再签</source>
        <translation>Signs later</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>校外的人，写姓名</source>
        <translation>Somebody from outside, by name</translation>
    </message>
    <message>
        <source>%1的姓名</source>
        <translation>%1: name</translation>
    </message>
    <message>
        <source>校外的人的姓名</source>
        <translation>Name of somebody from outside</translation>
    </message>
</context>
<context>
    <name>SittingDialog</name>
    <message>
        <source>改活动的时间</source>
        <translation>Move the sitting</translation>
    </message>
    <message>
        <source>安排一次活动</source>
        <translation>Plan a sitting</translation>
    </message>
    <message>
        <source>房间、带领人和成员那时就不能再约别的。</source>
        <translation>Room, leaders and members are taken at that time.</translation>
    </message>
    <message>
        <source>改好</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>安排好</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>多长</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>房间</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>在开放时间以外也要用</source>
        <translation>Use it outside opening hours</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>%1 分钟</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>这次的主题</source>
        <translation>Theme of this sitting</translation>
    </message>
    <message>
        <source>例如：说说我的同桌</source>
        <translation>Such as: my desk mate</translation>
    </message>
</context>
<context>
    <name>SittingPanel</name>
    <message>
        <source>来没来</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>活动的过程</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>看到的、想到的（整个团体）</source>
        <translation>What was noticed (the group as a whole)</translation>
    </message>
    <message>
        <source>有危险迹象&#x3000;D</source>
        <translation>Sign of danger  D</translation>
    </message>
    <message>
        <source>写本人的记录&#x3000;W</source>
        <translation>Their own note  W</translation>
    </message>
    <message>
        <source>找到人了&#x3000;F</source>
        <translation>Found  F</translation>
    </message>
    <message>
        <source>写理由打开&#x3000;Ctrl+R</source>
        <translation>Open with a reason  Ctrl+R</translation>
    </message>
    <message>
        <source>丢掉草稿&#x3000;Alt+D</source>
        <translation>Drop the draft  Alt+D</translation>
    </message>
    <message>
        <source>改时间&#x3000;Ctrl+M</source>
        <translation>Move  Ctrl+M</translation>
    </message>
    <message>
        <source>取消这次&#x3000;Ctrl+D</source>
        <translation>Cancel  Ctrl+D</translation>
    </message>
    <message>
        <source>补记&#x3000;Ctrl+J</source>
        <translation>Addendum  Ctrl+J</translation>
    </message>
    <message>
        <source>先存着&#x3000;Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>完成并签名&#x3000;Ctrl+Enter</source>
        <translation>Finish and sign  Ctrl+Enter</translation>
    </message>
    <message>
        <source>团体的一次活动</source>
        <translation>A sitting of the group</translation>
    </message>
    <message>
        <source>来了&#x3000;K</source>
        <translation>Came  K</translation>
    </message>
    <message>
        <source>迟到&#x3000;L</source>
        <translation>Late  L</translation>
    </message>
    <message>
        <source>请假&#x3000;Q</source>
        <translation>Excused  Q</translation>
    </message>
    <message>
        <source>没有来&#x3000;X</source>
        <translation>Did not come  X</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>这个团体&#x3000;Esc</source>
        <translation>The group  Esc</translation>
    </message>
    <message>
        <source>遮住&#x3000;F9</source>
        <translation>Hide  F9</translation>
    </message>
    <message>
        <source>%1&#x3000;第 %2 次</source>
        <translation>%1  no. %2</translation>
    </message>
    <message>
        <source>补记&#x3000;%1&#x3000;%2：%3</source>
        <translation>Addendum  %1  %2: %3</translation>
    </message>
    <message>
        <source>现在显示您的草稿。</source>
        <translation>This is your draft.</translation>
    </message>
    <message>
        <source>那天还没有成员。</source>
        <translation>There were no members on that day.</translation>
    </message>
    <message>
        <source>已报危险迹象</source>
        <translation>danger signalled</translation>
    </message>
    <message>
        <source>草稿已存好。</source>
        <translation>The draft is kept.</translation>
    </message>
    <message>
        <source>有危险迹象</source>
        <translation>Sign of danger</translation>
    </message>
    <message>
        <source>在活动里看到或听到 %1 有危险迹象：马上记一条信号，按规定的时限当面谈。说了什么，写进他自己的辅导记录。</source>
        <translation>In the sitting a sign of danger was seen or heard from %1: a signal is raised at once, and a talk is due in time. What was said goes into their own session note.</translation>
    </message>
    <message>
        <source>记信号</source>
        <translation>Raise the signal</translation>
    </message>
    <message>
        <source>找到人了</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>%1 没有来。怎样知道是平安的？</source>
        <translation>%1 did not come. How is it known that they are safe?</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Note down</translation>
    </message>
    <message>
        <source>怎样找到的</source>
        <translation>How they were found</translation>
    </message>
    <message>
        <source>取消这次活动</source>
        <translation>Cancel this sitting</translation>
    </message>
    <message>
        <source>房间和人就空出来了。取消的活动留在列表里。</source>
        <translation>Room and people are free again. The cancelled sitting stays in the list.</translation>
    </message>
    <message>
        <source>取消活动</source>
        <translation>Cancel the sitting</translation>
    </message>
    <message>
        <source>完成并签名</source>
        <translation>Finish and sign</translation>
    </message>
    <message>
        <source>定稿后不能改，只能在下面加补记。</source>
        <translation>A final note cannot be changed; only addenda can follow.</translation>
    </message>
    <message>
        <source>定稿</source>
        <translation>Finalise</translation>
    </message>
    <message>
        <source>补记</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>写上的人和时间会一起记下，原文不变。</source>
        <translation>Who adds it and when is kept with it; the note stays as it is.</translation>
    </message>
    <message>
        <source>打开别人的记录</source>
        <translation>Open another&apos;s note</translation>
    </message>
    <message>
        <source>您和理由都会记入日志。</source>
        <translation>You and the reason go into the journal.</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>为什么要看</source>
        <translation>Why you look</translation>
    </message>
    <message>
        <source>例如：督导</source>
        <translation>Such as: supervision</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>输入答题卡号</source>
        <translation>Type the card code</translation>
    </message>
    <message>
        <source>请输入你卡片上的号码</source>
        <translation>Type the code on your card</translation>
    </message>
    <message>
        <source>答题卡号</source>
        <translation>Card code</translation>
    </message>
    <message>
        <source>三组、每组四个字母或数字，横线不用打，大小写都行。没有数字 0 和 1，也没有字母 O 和 I。</source>
        <translation>Three groups of four letters or digits; no need for dashes or capitals. There is no digit 0 or 1 and no letter O or I.</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>From</translation>
    </message>
    <message>
        <source>这里不显示你的名字，也不出分数。每答一题就封好，只有学校的心理老师能打开。断电也不要紧，再输一次卡号接着答。</source>
        <translation>Your name is not shown here, nor any score. Each answer is sealed at once; only the school&apos;s counsellor can open it. If the power fails, type the code again and go on.</translation>
    </message>
    <message>
        <source>校验号 %1</source>
        <translation>Check no. %1</translation>
    </message>
    <message>
        <source>想找人说说</source>
        <translation>I want to talk</translation>
    </message>
    <message>
        <source>今天交回 %1 份</source>
        <translation>Handed in today: %1</translation>
    </message>
    <message>
        <source>给老师看的</source>
        <translation>For the teacher</translation>
    </message>
</context>
<context>
    <name>StationDialog</name>
    <message>
        <source>答题机</source>
        <translation>Answer station</translation>
    </message>
    <message>
        <source>机房没有网络时用：做一个答题机文件拷到每台电脑，用 yice --station 打开；学生凭卡号作答。每个答案当场封好，只有这里打得开。</source>
        <translation>For a computer room without network: make one station file, copy it to each computer, open it with yice --station; students answer by the code of a card. Each answer is sealed at once and opens only here.</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>做答题机文件和答题卡…</source>
        <translation>Make station file and cards…</translation>
    </message>
    <message>
        <source>收回答卷…</source>
        <translation>Take answers in…</translation>
    </message>
    <message>
        <source>答题卡上有姓名和卡号：打印后裁开，当面发给本人，再把答题卡文件删掉。想找人说说的，要收回答卷后才看得到，请当天收回。</source>
        <translation>The cards show name and code: print and cut them, hand them over in person, then delete the file. Who wants to talk is seen only when the answers are in: take them in the same day.</translation>
    </message>
    <message>
        <source>答题机文件存到哪里</source>
        <translation>Where the station file goes</translation>
    </message>
    <message>
        <source>%1.yice-station</source>
        <translation>%1.yice-station</translation>
    </message>
    <message>
        <source>选各台机器带回的答卷文件</source>
        <translation>The files of answers from each computer</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>正在做卡号，几秒钟…</source>
        <translation>Making card codes, a few seconds…</translation>
    </message>
    <message>
        <source>%1-答题卡.pdf</source>
        <translation>%1-cards.pdf</translation>
    </message>
    <message>
        <source>做好了。答题卡 %1 张，在 %2 里。</source>
        <translation>Done. Cards: %1, in %2.</translation>
    </message>
    <message>
        <source>正在打开封好的答案…一次完成，请稍等。</source>
        <translation>Opening sealed answers… done in one go, please wait.</translation>
    </message>
    <message>
        <source>读到 %1 个文件、%2 名学生：新收 %3，补全 %4，以前收过 %5。</source>
        <translation>Files read: %1, students: %2; new: %3, completed: %4, taken before: %5.</translation>
    </message>
    <message>
        <source>有 %1 名学生想找人说说，已列进今天要办的事。</source>
        <translation>Students who want to talk: %1; they are on today&apos;s list.</translation>
    </message>
    <message>
        <source>有 %1 条记录被改动或认不出，没有收；其余照收。</source>
        <translation>Records that were changed or are unknown: %1; not taken. The rest was.</translation>
    </message>
</context>
<context>
    <name>StationWindow</name>
    <message>
        <source>最后一步没存上</source>
        <translation>The last step was not saved</translation>
    </message>
    <message>
        <source>答题机</source>
        <translation>Answer station</translation>
    </message>
    <message>
        <source>题都答完了，答过的都在。请举手叫老师看看 U 盘，再按一次。</source>
        <translation>All is answered and all of it is there. Raise your hand so that the teacher looks at the stick, then press again.</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>辅导统计</source>
        <translation>Counselling figures</translation>
    </message>
    <message>
        <source>时段</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到</source>
        <translation>To</translation>
    </message>
    <message>
        <source>存成 PDF&#x3000;Ctrl+P</source>
        <translation>Save as PDF  Ctrl+P</translation>
    </message>
    <message>
        <source>存成 Excel&#x3000;Ctrl+E</source>
        <translation>Save as Excel  Ctrl+E</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>次数</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>学生人数</source>
        <translation>Students</translation>
    </message>
    <message>
        <source>辅导记录&#x3000;Esc</source>
        <translation>Sessions  Esc</translation>
    </message>
    <message>
        <source>至</source>
        <translation>to</translation>
    </message>
    <message>
        <source>1 本学期&#x3000;2 上学期&#x3000;3 本学年&#x3000;4 自选&#x3000;↑↓ 看各项&#x3000;F5 重新读取</source>
        <translation>1 this term  2 last term  3 this school year  4 days of your own  ↑↓ through the figures  F5 reads again</translation>
    </message>
    <message>
        <source>本学期</source>
        <translation>This term</translation>
    </message>
    <message>
        <source>上学期</source>
        <translation>Last term</translation>
    </message>
    <message>
        <source>本学年</source>
        <translation>This school year</translation>
    </message>
    <message>
        <source>自选</source>
        <translation>Own days</translation>
    </message>
    <message>
        <source>前一个日子要在后一个以前。请改其中一个。</source>
        <translation>The first day must come before the last. Change one of them.</translation>
    </message>
    <message>
        <source>辅导统计-%1-%2</source>
        <translation>Counselling figures-%1-%2</translation>
    </message>
    <message>
        <source>统计存到哪里</source>
        <translation>Where to save the figures</translation>
    </message>
    <message>
        <source>存好了。</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>刚才</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>%1 分钟前</source>
        <translation>%1 min ago</translation>
    </message>
    <message>
        <source>%1 小时前</source>
        <translation>%1 h ago</translation>
    </message>
    <message>
        <source>%1 天前</source>
        <translation>%1 d ago</translation>
    </message>
    <message>
        <source>数据只在这台电脑上，不联网</source>
        <translation>Data stay on this computer, offline</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>状态行</source>
        <translation>Status line</translation>
    </message>
    <message>
        <source>现在备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>停止正在做的事</source>
        <translation>Stop what is running</translation>
    </message>
    <message>
        <source>还没有备份</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>%1 天没有备份</source>
        <translation>No backup for %1 d</translation>
    </message>
    <message>
        <source>已备份 · %1</source>
        <translation>Backed up · %1</translation>
    </message>
    <message>
        <source>%1，按下现在备份</source>
        <translation>%1, press to back up now</translation>
    </message>
    <message>
        <source>%1 分钟无操作自动锁定</source>
        <translation>Locks after %1 min idle</translation>
    </message>
    <message>
        <source>不会自动锁定</source>
        <translation>Does not lock by itself</translation>
    </message>
    <message>
        <source> · 第 %1 教学周</source>
        <translation> · teaching week %1</translation>
    </message>
    <message>
        <source> · 假期</source>
        <translation> · holidays</translation>
    </message>
    <message>
        <source>%1 %2 / %3</source>
        <translation>%1 %2 / %3</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>本机时钟早于最近的记录（%1），时限不准，请先校准</source>
        <translation>This PC&apos;s clock is behind the last record (%1); times are wrong, set it first</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>第 %1 步，共 %2 步：%3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>我想停下</source>
        <translation>I want to stop</translation>
    </message>
    <message>
        <source>可以停下，不用说为什么。答过的题已经封好，会交给心理老师；没答的就空着。想接着答，再输一次卡号就行。</source>
        <translation>You may stop and need not say why. What you answered is sealed and goes to the counsellor; the rest stays empty. To go on later, type the card code again.</translation>
    </message>
    <message>
        <source>接着答</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>停下</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>想找人说说</source>
        <translation>I want to talk</translation>
    </message>
</context>
<context>
    <name>StudentField</name>
    <message>
        <source>姓名、拼音首字母或学号</source>
        <translation>Name, initials or number</translation>
    </message>
    <message>
        <source>找到的学生</source>
        <translation>Students found</translation>
    </message>
</context>
<context>
    <name>StudentPicker</name>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>姓名、拼音首字母或学号</source>
        <translation>Name, pinyin initials or student no.</translation>
    </message>
    <message>
        <source>找到的学生</source>
        <translation>Students found</translation>
    </message>
</context>
<context>
    <name>StudentsPage</name>
    <message>
        <source>全校</source>
        <translation>Whole school</translation>
    </message>
    <message>
        <source>查找学生</source>
        <translation>Find students</translation>
    </message>
    <message>
        <source>姓名、拼音首字母或学号&#x3000;Ctrl+F</source>
        <translation>Name, pinyin initials or student no.  Ctrl+F</translation>
    </message>
    <message>
        <source>导入名单…&#x3000;Ctrl+I</source>
        <translation>Import a roster…  Ctrl+I</translation>
    </message>
    <message>
        <source>打开档案</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>学生列表</source>
        <translation>List of students</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>学号</source>
        <translation>Student no.</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>住宿</source>
        <translation>Lodging</translation>
    </message>
    <message>
        <source>知情同意</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>下次跟踪</source>
        <translation>Next follow-up</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>年级和班级</source>
        <translation>Grades and classes</translation>
    </message>
    <message>
        <source>%1班</source>
        <translation>Class %1</translation>
    </message>
    <message>
        <source>还没有学生。按 Ctrl+I 导入名单，学校现有的 Excel 就可以。</source>
        <translation>No students yet. Press Ctrl+I to import a roster; the school&apos;s own Excel file will do.</translation>
    </message>
    <message>
        <source>没有找到。可以写姓名、全拼、拼音首字母或学号的开头。</source>
        <translation>Nothing found. Type the beginning of a name, pinyin, initials or a student number.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 人&#x3000;等级重的在前，其余按班级和姓名</source>
        <translation>%1  students: %2  gravest level first, the rest by class and name</translation>
    </message>
    <message>
        <source>待定级</source>
        <translation>No level</translation>
    </message>
    <message>
        <source>&#x3000;同名</source>
        <translation>  namesake</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>住校</source>
        <translation>Boarder</translation>
    </message>
    <message>
        <source>走读</source>
        <translation>Day student</translation>
    </message>
    <message>
        <source>导入名单</source>
        <translation>Import a roster</translation>
    </message>
    <message>
        <source>导入过的文件</source>
        <translation>Imported files</translation>
    </message>
    <message>
        <source>九月升级</source>
        <translation>September rollover</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>想找人说说</source>
        <translation>I want to talk</translation>
    </message>
    <message>
        <source>现在就想说：举手告诉教室里的老师，或者去找一位你信任的大人。也可以打电话：
%1</source>
        <translation>To talk now: raise your hand and tell the teacher in the room, or go to an adult you trust. Or call:
%1</translation>
    </message>
    <message>
        <source>你或别人现在有危险，不要等：马上告诉身边的大人，打 %1。</source>
        <translation>If you or somebody else is in danger now, do not wait: tell an adult near you at once and call %1.</translation>
    </message>
    <message>
        <source>已经记下：你想找人说说。老师带回这台机器的答卷后会看到，会单独来找你。</source>
        <translation>Noted: you want to talk. The teacher will see it after bringing home the answers of this computer, and will come to you alone.</translation>
    </message>
    <message>
        <source>请心理老师来找我</source>
        <translation>Ask the counsellor to come to me</translation>
    </message>
    <message>
        <source>回到题目</source>
        <translation>Back to the question</translation>
    </message>
    <message>
        <source>按下面的按钮，心理老师会知道你想谈一谈。老师要等把这台机器的答卷带回心理辅导室才看得到，不是马上；别人看不到。</source>
        <translation>Press the button below, and the counsellor will know that you want to talk. It is seen only when the answers of this computer are brought to the counselling room: not at once. Nobody else sees it.</translation>
    </message>
    <message>
        <source>还没有输卡号，这里不知道你是谁，所以现在记不下来。输了卡号以后，每一题的下面都有「想找人说说」。</source>
        <translation>No card code has been typed, so nobody here knows who you are and nothing can be noted yet. With the code typed, “I want to talk” stands below every question.</translation>
    </message>
    <message>
        <source>回到开头</source>
        <translation>Back to the start</translation>
    </message>
    <message>
        <source>老师要等把这台机器的答卷带回心理辅导室才看得到，不是马上。</source>
        <translation>It is seen only when the answers of this computer are brought to the counselling room: not at once.</translation>
    </message>
</context>
<context>
    <name>TaskRows</name>
    <message>
        <source>要办的事</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>做什么</source>
        <translation>What</translation>
    </message>
    <message>
        <source>谁办</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>一件要办的事</source>
        <translation>A task</translation>
    </message>
    <message>
        <source>第 %1 件：做什么</source>
        <translation>Task %1: what</translation>
    </message>
    <message>
        <source>第 %1 件：谁办</source>
        <translation>Task %1: who</translation>
    </message>
    <message>
        <source>第 %1 件：期限</source>
        <translation>Task %1: due</translation>
    </message>
    <message>
        <source>去掉第 %1 件</source>
        <translation>Remove task %1</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>返回档案&#x3000;Esc</source>
        <translation>Record  Esc</translation>
    </message>
    <message>
        <source>打开限制内容…&#x3000;Ctrl+R</source>
        <translation>Open restricted parts…  Ctrl+R</translation>
    </message>
    <message>
        <source>时间线</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>When</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>What</translation>
    </message>
    <message>
        <source>经手</source>
        <translation>By</translation>
    </message>
    <message>
        <source>写的话</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>还没有记录。可以先在「一生一策」里写长处和兴趣。</source>
        <translation>Nothing on record yet. Strengths and interests can be written first, in the plan.</translation>
    </message>
    <message>
        <source>选中的一件</source>
        <translation>The chosen entry</translation>
    </message>
    <message>
        <source>%1&#x3000;学号 %2</source>
        <translation>%1  Student no. %2</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>共 %1 件，新的在前</source>
        <translation>%1 in all, newest first</translation>
    </message>
    <message>
        <source>%1&#x3000;您的岗位看不到：%2</source>
        <translation>%1  Not for your role: %2</translation>
    </message>
    <message>
        <source>有，未打开</source>
        <translation>Not opened</translation>
    </message>
    <message>
        <source>有，在右边</source>
        <translation>At the right</translation>
    </message>
    <message>
        <source>没有写更多的话。</source>
        <translation>Nothing more was written.</translation>
    </message>
    <message>
        <source>谈了什么不在这里显示。按 Enter 到辅导记录里看，要按那里的规定。</source>
        <translation>What was said is not shown here. Enter leads to the counselling notes, with the rules that hold there.</translation>
    </message>
    <message>
        <source>您的岗位看不到写的话。要看请找心理教师。</source>
        <translation>Your role does not see what was written. Please ask the counsellor.</translation>
    </message>
    <message>
        <source>写的话没有显示。要看请按 Ctrl+R 写明理由，会记进日志。</source>
        <translation>What was written is not shown. Ctrl+R opens it with a reason, which the journal keeps.</translation>
    </message>
    <message>
        <source>打开限制内容：%1</source>
        <translation>Open restricted parts: %1</translation>
    </message>
    <message>
        <source>打开以后，选中的一件写的话显示在右边；离开这一页就收起。理由和您的名字、时间记进日志，查阅记录里看得到。</source>
        <translation>What was written in the chosen entry is then shown at the right, until you leave this page. The reason, your name and the time go into the journal and stand in the access log.</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>为什么要看</source>
        <translation>Why you look</translation>
    </message>
    <message>
        <source>例如：接手这名学生的辅导</source>
        <translation>such as: taking over this student&apos;s counselling</translation>
    </message>
    <message>
        <source>Enter 打开这一件&#x3000;Ctrl+F 选类别&#x3000;F5 重新读取&#x3000;F9 遮住&#x3000;Esc 返回&#x3000;&#x3000;本次查阅已记录</source>
        <translation>Enter opens this  Ctrl+F kinds  F5 reads again  F9 hides  Esc back    This look is recorded</translation>
    </message>
    <message>
        <source>已遮住</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>这名学生的记录刚有改动。按 F5 重新读取，打开的话会收起。</source>
        <translation>Something was just changed. F5 reads again and closes the notes that were opened.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>记一条预警信号&#x3000;Ctrl+N</source>
        <translation>Note a signal  Ctrl+N</translation>
    </message>
    <message>
        <source>办结&#x3000;Ctrl+D</source>
        <translation>Finish  Ctrl+D</translation>
    </message>
    <message>
        <source>今日要办</source>
        <translation>To do today</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>What</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>选中的事项</source>
        <translation>Chosen item</translation>
    </message>
    <message>
        <source>这里只写要做什么，不写学生说过什么。</source>
        <translation>Only what is to be done stands here, never what a student said.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 项</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>本周</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>要办 %1 项</source>
        <translation>To do: %1</translation>
    </message>
    <message>
        <source>项要办，没有逾期</source>
        <translation>to do, nothing overdue</translation>
    </message>
    <message>
        <source>项要办，其中 </source>
        <translation>to do, of these </translation>
    </message>
    <message>
        <source>%1 项已逾期</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>今天没有到期的事，往后五周也没有。</source>
        <translation>Nothing is due today, nor in the next five weeks.</translation>
    </message>
    <message>
        <source>今天没有到期的事。下一件：%1 %2 %3。</source>
        <translation>Nothing is due today. Next: %1 %2 %3.</translation>
    </message>
    <message>
        <source>（待找到的学生）</source>
        <translation>(student to be found)</translation>
    </message>
    <message>
        <source>待定级</source>
        <translation>No level</translation>
    </message>
    <message>
        <source>待找到</source>
        <translation>To be found</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>最迟 %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>
请今天当面和这名学生谈一谈。没有测评同意书，所以这里不写原因；办结会记为突破保密。</source>
        <translation>
Please speak with this student in person today. There is no consent, so no reason is given here; finishing is recorded as breaking confidence.</translation>
    </message>
    <message>
        <source>
这份答卷还不知道是谁的。按 Enter 到测评里认出是谁，任务会转到那名学生名下。</source>
        <translation>
The student of this sheet is not known. Press Enter to say in Assessments whose it is; the task then goes to that student.</translation>
    </message>
    <message>
        <source>
Enter 打开预警，Ctrl+D 写一句做了什么就办结。</source>
        <translation>
Enter opens the alert; Ctrl+D finishes it with one sentence on what was done.</translation>
    </message>
    <message>
        <source>办结：%1</source>
        <translation>Finish: %1</translation>
    </message>
    <message>
        <source>这一步会记为突破保密，您写的这句话是理由，留在日志里，不能改。</source>
        <translation>This step is recorded as breaking confidence. What you write is the reason; it stays in the journal and cannot be changed.</translation>
    </message>
    <message>
        <source>写一句做了什么。会和您的名字、时间一起留下。</source>
        <translation>Write one sentence on what was done. It is kept with your name and the time.</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>例如：已电话告知班主任</source>
        <translation>For example: told the class head by phone</translation>
    </message>
    <message>
        <source>其余 %1 项读完后显示在这里</source>
        <translation>The other %1 follow here once they are read</translation>
    </message>
    <message>
        <source>
在转介里办：按 Enter 打开，记下做了什么就办结。</source>
        <translation>
Done under Referral: Enter opens it, and what you record there settles it.</translation>
    </message>
    <message>
        <source>
在一生一策里办：按 Enter 打开，写下评估或定下次复核就办结。</source>
        <translation>
Done in the plan: Enter opens it; an evaluation or the next review settles it.</translation>
    </message>
    <message>
        <source>危机处置&#x3000;C</source>
        <translation>Crisis mode  C</translation>
    </message>
    <message>
        <source>↑↓ 选择&#x3000;Enter 打开&#x3000;C 危机处置&#x3000;Ctrl+D 办结&#x3000;F5 重新读取</source>
        <translation>↑↓ choose  Enter open  C crisis mode  Ctrl+D finish  F5 read again</translation>
    </message>
    <message>
        <source>
研判会定的事：按 Enter 打开那次会，记下结果就办结。</source>
        <translation>
Set by a risk meeting: Enter opens it; noting the outcome finishes it.</translation>
    </message>
    <message>
        <source>
每月开一次研判会：按 Enter 打开研判会，准备名单。</source>
        <translation>
The monthly risk meeting: Enter opens the page, where the list is prepared.</translation>
    </message>
    <message>
        <source>打印&#x3000;Ctrl+P</source>
        <translation>Print  Ctrl+P</translation>
    </message>
    <message>
        <source>%1。程序不往外发任何东西，要您自己告诉他们。</source>
        <translation>%1. The program sends nothing: please tell them yourself.</translation>
    </message>
    <message>
        <source>
定级还是暂定的：按 Enter 打开预警，补上签名和依据就办结。</source>
        <translation>
The level is still provisional: Enter opens the alert; signatures and grounds finish it.</translation>
    </message>
    <message>
        <source>
按 Enter 打开班级周报，看是哪些班，可以打印催交单。没交不等于没有情况。</source>
        <translation>
Enter opens the weekly reports with these classes; a reminder can be printed. No report does not mean nothing to report.</translation>
    </message>
    <message>
        <source>您写的时候，别人改了这个预警。您写的还在这里，也留作草稿，没有存。请关上看一眼列表；这一件还在的话，再按 Ctrl+D，您写的会回来。</source>
        <translation>While you wrote, somebody else changed this alert. What you wrote is still here, kept as a draft and not stored. Close this and look at the list; if it is still there, Ctrl+D brings your words back.</translation>
    </message>
    <message>
        <source>
欺凌调查的一步：按 Enter 打开预警，按 B 在「欺凌调查」里记下就办结。</source>
        <translation>
A step of a bullying inquiry: press Enter to open the alert, then B, and record it there.</translation>
    </message>
    <message>
        <source>这一步记在危机处置里，写明谁、何时、签字还是拒签、回执。关上这里，按 C 打开。没有改动任何东西。</source>
        <translation>This step is written down in the crisis record: who, when, signed or refused, receipt. Close this and press C. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>UnitCardDialog</name>
    <message>
        <source>登记 %1（%2）</source>
        <translation>Register %1 (%2)</translation>
    </message>
    <message>
        <source>请用您原来就有的电话号码打给对方，请对方念自己名片上的 12 组数字，边听边写。全对上才登记：这样才知道名片没有在路上被换过。</source>
        <translation>Call the other unit on a number you already had, and let them read the 12 groups of their own card while you write. Only if all match is the card registered: so you know it was not exchanged on the way.</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>对方念的</source>
        <translation>Read out</translation>
    </message>
    <message>
        <source>收到的名片上的 12 组：%1</source>
        <translation>The 12 groups of the card received: %1</translation>
    </message>
    <message>
        <source>收到的名片上写着</source>
        <translation>On the card received</translation>
    </message>
    <message>
        <source>对方在电话里念的</source>
        <translation>Read out over the phone</translation>
    </message>
    <message>
        <source>还没有写满 12 组。没有登记。</source>
        <translation>The 12 groups are not complete. Nothing was registered.</translation>
    </message>
    <message>
        <source>念的和名片上的对不上。没有登记，没有写入任何东西。请再念一遍；还对不上，就不要用这张名片，请对方当面给一张。</source>
        <translation>What was read out does not match the card. Nothing was registered or written. Please read it once more; if it still differs, do not use this card and get one in person.</translation>
    </message>
</context>
<context>
    <name>UnitStep</name>
    <message>
        <source>学校</source>
        <translation>School</translation>
    </message>
    <message>
        <source>区县心理健康中心</source>
        <translation>District mental health centre</translation>
    </message>
    <message>
        <source>学段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>换个位置…</source>
        <translation>Another place…</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>单位类别</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Unit name</translation>
    </message>
    <message>
        <source>例：云岭示例中学</source>
        <translation>Such as: Example Middle School</translation>
    </message>
    <message>
        <source>单位代码</source>
        <translation>Unit code</translation>
    </message>
    <message>
        <source>学校标识码，字母、数字和 . _ -</source>
        <translation>School code: letters, digits and . _ -</translation>
    </message>
    <message>
        <source>小学</source>
        <translation>Primary</translation>
    </message>
    <message>
        <source>初中</source>
        <translation>Junior middle</translation>
    </message>
    <message>
        <source>高中</source>
        <translation>Senior middle</translation>
    </message>
    <message>
        <source>中职</source>
        <translation>Vocational</translation>
    </message>
    <message>
        <source>九年一贯制</source>
        <translation>Nine-year</translation>
    </message>
    <message>
        <source>完全中学（初中和高中）</source>
        <translation>Complete middle (junior and senior)</translation>
    </message>
    <message>
        <source>档案放在</source>
        <translation>Records go to</translation>
    </message>
    <message>
        <source>换个位置放档案</source>
        <translation>Another place for the records</translation>
    </message>
    <message>
        <source>先写单位名称</source>
        <translation>Write the name of the unit first</translation>
    </message>
    <message>
        <source>单位名称太长，最多 %1 个字</source>
        <translation>The name is too long: at most %1 characters</translation>
    </message>
    <message>
        <source>先写单位代码</source>
        <translation>Write the code of the unit first</translation>
    </message>
    <message>
        <source>单位代码只能有字母、数字和 . _ -</source>
        <translation>The code may hold only letters, digits and . _ -</translation>
    </message>
    <message>
        <source>先选学段</source>
        <translation>Choose the stage first</translation>
    </message>
    <message>
        <source>档案放在：%1</source>
        <translation>Records go to: %1</translation>
    </message>
    <message>
        <source>档案库放在哪个文件夹里</source>
        <translation>Folder for the vault</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>我是</source>
        <translation>I am</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>大写锁定开着，密码分大小写。</source>
        <translation>Caps Lock is on; capitals matter in passwords.</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>忘记密码，用恢复单打开…</source>
        <translation>Forgot the password? Use the recovery sheet…</translation>
    </message>
    <message>
        <source>打开别的档案库或工作包…</source>
        <translation>Open another vault or kit…</translation>
    </message>
    <message>
        <source>新建档案库…</source>
        <translation>New vault…</translation>
    </message>
    <message>
        <source>打开档案库</source>
        <translation>Open a vault</translation>
    </message>
    <message>
        <source>隐藏</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>离开座位时按 Ctrl+L，随时锁定。</source>
        <translation>Press Ctrl+L to lock whenever you leave your seat.</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>显示密码</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>档案库</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>分隔线</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>档案库：%1</source>
        <translation>Vault: %1</translation>
    </message>
    <message>
        <source>位置：%1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>版本 %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>正在打开…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>还要等 %1 秒</source>
        <translation>%1 s to wait</translation>
    </message>
    <message>
        <source>先选一个档案库</source>
        <translation>Choose a vault first</translation>
    </message>
    <message>
        <source>先写密码</source>
        <translation>Write the password first</translation>
    </message>
    <message>
        <source>回车也可以</source>
        <translation>Enter works too</translation>
    </message>
    <message>
        <source>界面换成这种语言，程序会重新打开</source>
        <translation>Switch to this language; the program opens again</translation>
    </message>
    <message>
        <source>界面语言换成 %1</source>
        <translation>Switch the language to %1</translation>
    </message>
    <message>
        <source>从备份恢复…</source>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>打开收到的工作包…</source>
        <translation>Open a kit that you received…</translation>
    </message>
</context>
<context>
    <name>UnlockPicture</name>
    <message>
        <source>一策，学校心理辅导室的一生一策档案。数据只在这台电脑上，加密保存。本程序不联网。</source>
        <translation>Yice: plans and records of a school counselling room. Data stay on this computer, encrypted. This program never goes online.</translation>
    </message>
    <message>
        <source>学校心理辅导室 · 一生一策档案</source>
        <translation>School counselling room · one plan a student</translation>
    </message>
    <message>
        <source>数据只在这台电脑上，加密保存。</source>
        <translation>Data stay on this computer, encrypted.</translation>
    </message>
    <message>
        <source>本程序不联网。</source>
        <translation>This program never goes online.</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>家访：%1</source>
        <translation>Home visit: %1</translation>
    </message>
    <message>
        <source>写看到的、听到的，不评价；家长的话写原话。存了就和周报一起交回，学校那边不会改掉别人记的。</source>
        <translation>Write what you saw and heard, without judgement; parents in their own words. It goes back with the weekly report and changes nothing that others wrote.</translation>
    </message>
    <message>
        <source>存下&#x3000;Ctrl+Enter</source>
        <translation>Store  Ctrl+Enter</translation>
    </message>
    <message>
        <source>怎么访的</source>
        <translation>Kind of visit</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>%1（不算上门家访）</source>
        <translation>%1 (no visit at home)</translation>
    </message>
    <message>
        <source>从几点</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到几点</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>谁去的</source>
        <translation>Who went</translation>
    </message>
    <message>
        <source>老师的姓名</source>
        <translation>Names of teachers</translation>
    </message>
    <message>
        <source>在场的家人</source>
        <translation>Family present</translation>
    </message>
    <message>
        <source>例如：奶奶</source>
        <translation>For example: grandmother</translation>
    </message>
    <message>
        <source>再联系</source>
        <translation>Next contact</translation>
    </message>
    <message>
        <source>没有约就空着</source>
        <translation>Leave blank if none was agreed</translation>
    </message>
    <message>
        <source>记过的：%1</source>
        <translation>Recorded before: %1</translation>
    </message>
    <message>
        <source>日期写成 2026-11-25 的样子，时间写成 15:30 的样子。没有存。</source>
        <translation>Write days like 2026-11-25 and times like 15:30. Nothing was stored.</translation>
    </message>
</context>
<context>
    <name>WeatherBar</name>
    <message>
        <source>今天全班</source>
        <translation>Class today</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>今天全班的晴雨表：%1</source>
        <translation>Barometer of the class today: %1</translation>
    </message>
    <message>
        <source>今天全班的晴雨表：还没有报</source>
        <translation>Barometer of the class today: not said yet</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>房间</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>老师</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>State</translation>
    </message>
    <message>
        <source>还没有读到这一周。</source>
        <translation>This week has not been read yet.</translation>
    </message>
    <message>
        <source>%1&#x3000;空着，可以约</source>
        <translation>%1  free, can be booked</translation>
    </message>
    <message>
        <source>%1&#x3000;不开放</source>
        <translation>%1  closed</translation>
    </message>
    <message>
        <source>&#x3000;放假</source>
        <translation>  no school</translation>
    </message>
</context>
<context>
    <name>WhiteListView</name>
    <message>
        <source>机构 %1 个。新增 %2，更新 %3，不动 %4；表里没有的 %5 个不动。更新的从今天起是新的一版，旧的一版留着。</source>
        <translation>%1 institutions. %2 added, %3 updated, %4 unchanged; %5 not in the file stay as they are. Updated ones have a new version from today on, the old one is kept.</translation>
    </message>
    <message>
        <source>哪一天的名单</source>
        <translation>List of which day</translation>
    </message>
    <message>
        <source>返回列表&#x3000;Esc</source>
        <translation>List  Esc</translation>
    </message>
    <message>
        <source>导入白名单…&#x3000;Ctrl+I</source>
        <translation>Import the list…  Ctrl+I</translation>
    </message>
    <message>
        <source>机构白名单</source>
        <translation>White list</translation>
    </message>
    <message>
        <source>机构</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>绿色通道</source>
        <translation>Green channel</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>接诊时间</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>有效期</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>日期写成 2026-11-30 的样子。</source>
        <translation>Write the date like 2026-11-30.</translation>
    </message>
    <message>
        <source>共 %1 个&#x3000;这一天有效 %2 个，其中绿色通道 %3 个</source>
        <translation>%1 in all  %2 valid on that day, %3 with a green channel</translation>
    </message>
    <message>
        <source>还没有白名单。导入区县发的机构名单，转介时就能选。</source>
        <translation>There is no white list yet. Import the district&apos;s list to choose from it.</translation>
    </message>
    <message>
        <source>有</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>没写</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>无效&#x3000;%1</source>
        <translation>Not valid  %1</translation>
    </message>
    <message>
        <source>导入机构白名单</source>
        <translation>Import the white list</translation>
    </message>
    <message>
        <source>区县发的机构名单。一次完成：有一行不行，就一行都不写。已写的转介不受影响，照当时的名单。</source>
        <translation>The district&apos;s list of institutions. All or nothing: where one row is wrong, none is written. Referrals already written keep the list of their day.</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.csv)</source>
        <translation>Tables (*.xlsx *.xls *.csv)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>一策</source>
        <translation>Yice</translation>
    </message>
    <message>
        <source>档案库文件夹</source>
        <translation>folder of the vault</translation>
    </message>
    <message>
        <source>文件夹</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>与 --pictures 一起：谁来打开</source>
        <translation>with --pictures: who opens it</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>与 --pictures 一起：密码所在的文件（只用于演示库）</source>
        <translation>with --pictures: file with the password (demo vaults only)</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>不开窗口，把每一页画成 PNG 和 PDF 写进文件夹</source>
        <translation>open no window; draw every page as PNG and PDF into the folder</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>dark colours</translation>
    </message>
    <message>
        <source>档案库文件夹，或收到的包、名片：打开档案库后到收它的那一页</source>
        <translation>vault folder, or a package or card received: after unlocking, the page that takes it in</translation>
    </message>
    <message>
        <source>[文件]</source>
        <translation>[file]</translation>
    </message>
    <message>
        <source>界面语言：zh 中文，en 英文</source>
        <translation>language: zh Chinese, en English</translation>
    </message>
    <message>
        <source>密码文件读不了：%1。没有写入任何东西。</source>
        <translation>The password file cannot be read: %1. Nothing was written.</translation>
    </message>
    <message>
        <source>（还不知道是谁）</source>
        <translation>(student unknown)</translation>
    </message>
    <message>
        <source>&#x3000;已超时</source>
        <translation>  overdue</translation>
    </message>
    <message>
        <source>（已超时）</source>
        <translation> (overdue)</translation>
    </message>
    <message>
        <source>待定级</source>
        <translation>No level</translation>
    </message>
    <message>
        <source>共 %1 个。</source>
        <translation>%1 in all.</translation>
    </message>
    <message>
        <source>
  还欠：</source>
        <translation>
  still owed: </translation>
    </message>
    <message>
        <source>共 %1 项。</source>
        <translation>%1 in all.</translation>
    </message>
    <message>
        <source>已记为完成。</source>
        <translation>Recorded as done.</translation>
    </message>
    <message>
        <source>ID --note 做了什么</source>
        <translation>ID --note WHAT-WAS-DONE</translation>
    </message>
    <message>
        <source>共 %1 条。</source>
        <translation>%1 in all.</translation>
    </message>
    <message>
        <source>建好了测评批次「%1」：%2</source>
        <translation>Round &quot;%1&quot; created: %2</translation>
    </message>
    <message>
        <source>%1  %2  %3 至 %4</source>
        <translation>%1  %2  %3 to %4</translation>
    </message>
    <message>
        <source>还没有测评批次。</source>
        <translation>No rounds yet.</translation>
    </message>
    <message>
        <source>读到 %1 份：对上 %2，说不准 %3，对不上 %4；作答存疑 %5；新收 %6，以前收过 %7；新的提示 %8 条。</source>
        <translation>Sheets read: %1; matched %2, ambiguous %3, unmatched %4; doubtful %5; new %6, taken before %7; new prompts: %8.</translation>
    </message>
    <message>
        <source>应测</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>已交</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>对上学生</source>
        <translation>Matched</translation>
    </message>
    <message>
        <source>已同意</source>
        <translation>Consented</translation>
    </message>
    <message>
        <source>有效</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>有提示</source>
        <translation>Prompted</translation>
    </message>
    <message>
        <source>关键题</source>
        <translation>Critical item</translation>
    </message>
    <message>
        <source>（没有进来 %1）</source>
        <translation> (fell out: %1)</translation>
    </message>
    <message>
        <source>还没认出是谁的关键题 %1 份；从作答到导入最长 %2 小时。</source>
        <translation>Critical sheets whose student is unknown: %1; longest from answer to import: %2 h.</translation>
    </message>
    <message>
        <source>？%1 %2 %3</source>
        <translation>? %1 %2 %3</translation>
    </message>
    <message>
        <source>没有总分</source>
        <translation>no total</translation>
    </message>
    <message>
        <source>没有同意，不显示分数</source>
        <translation>no consent, score not shown</translation>
    </message>
    <message>
        <source>还不知道是谁的，不显示分数</source>
        <translation>student unknown, score not shown</translation>
    </message>
    <message>
        <source>第 %1 行  %2  %3  %4</source>
        <translation>Row %1  %2  %3  %4</translation>
    </message>
    <message>
        <source>这是筛查提示，不是诊断。</source>
        <translation>This is a screening prompt, not a diagnosis.</translation>
    </message>
    <message>
        <source>已归到这名学生。</source>
        <translation>Assigned to this student.</translation>
    </message>
    <message>
        <source>SHEET --student 学号</source>
        <translation>SHEET --student NUMBER</translation>
    </message>
    <message>
        <source>演示单位建好了：%1 名学生，%2 份答卷，%3 条预警，%4 个上报包。
学校：%5
区县：%6
用户 %7，密码 %8</source>
        <translation>The demo unit is made: students %1, sheets %2, alerts %3, packages %4.
School: %5
District: %6
User %7, password %8</translation>
    </message>
    <message>
        <source>%1&#x3000;%2
  指纹 %3</source>
        <translation>%1  %2
  fingerprint %3</translation>
    </message>
    <message>
        <source>已登记 </source>
        <translation>Registered </translation>
    </message>
    <message>
        <source>本单位&#x3000;</source>
        <translation>Our unit  </translation>
    </message>
    <message>
        <source>第 %1 号上报包，给 %2，共 %3 行，其中重点个案 %4 行（不含姓名）。</source>
        <translation>Package %1 for %2; rows: %3, severe cases among them: %4 (without names).</translation>
    </message>
    <message>
        <source>%1，来自 %2，第 %3 号，%4 生成。内容是密封的；签名要在导入时才核对。</source>
        <translation>%1 from %2, number %3, made %4. Its content is sealed; the signature is checked at the import.</translation>
    </message>
    <message>
        <source>%1 收到了第 %2 号：</source>
        <translation>%1 has received number %2: </translation>
    </message>
    <message>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <source>用法：yicectl [--vault 文件夹] [--user 姓名] [--password-file 文件] [--lang zh|en] [--json] [--quiet] 命令 …
</source>
        <translation>Usage: yicectl [--vault FOLDER] [--user NAME] [--password-file FILE] [--lang zh|en] [--json] [--quiet] COMMAND …
</translation>
    </message>
    <message>
        <source>  （%1）
</source>
        <translation>  (%1)
</translation>
    </message>
    <message>
        <source>新增 %1 人，更新 %2 人，没变 %3 人，%4 个班。名单里没有的在校生 %5 人%6。</source>
        <translation>Added %1, updated %2, unchanged %3 students; classes: %4. Current students not in the roster: %5%6.</translation>
    </message>
    <message>
        <source>，已记为离校</source>
        <translation>, marked as left</translation>
    </message>
    <message>
        <source>，没有改动</source>
        <translation>, left as they are</translation>
    </message>
    <message>
        <source>共 %1 人。</source>
        <translation>%1 in all.</translation>
    </message>
    <message>
        <source>新增 %1 份，更新 %2 份，没变 %3 份。</source>
        <translation>Added %1, updated %2, unchanged %3.</translation>
    </message>
    <message>
        <source>登记了 %1 人的纸质同意书；其余 %2 人已有答复，没有改动。</source>
        <translation>Paper consent registered: %1; answered before and left as they are: %2.</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>consented</translation>
    </message>
    <message>
        <source>不能显示得分</source>
        <translation>scores not shown</translation>
    </message>
    <message>
        <source>%1  %2（%3 题，第 %4 版）</source>
        <translation>%1  %2 (items: %3, version %4)</translation>
    </message>
    <message>
        <source>%1 没有问题：%2，%3 题。</source>
        <translation>%1 is fine: %2, items: %3.</translation>
    </message>
    <message>
        <source>缺答太多，不给总分。</source>
        <translation>Too many items missing; no total.</translation>
    </message>
    <message>
        <source>第 %1 题要在 24 小时内当面了解。</source>
        <translation>Item %1 asks for a talk in person within 24 hours.</translation>
    </message>
    <message>
        <source>建好了：%1（%2）。</source>
        <translation>Created: %1 (%2).</translation>
    </message>
    <message>
        <source>
恢复单（只显示这一次，请抄在纸上锁好）：
</source>
        <translation>
Recovery sheet (shown this once; copy it to paper and lock it away):
</translation>
    </message>
    <message>
        <source>
恢复单写在 %1：请打印锁好，再删掉这个文件。</source>
        <translation>
The recovery sheet stands in %1: print it, lock it away, then delete this file.</translation>
    </message>
    <message>
        <source>加好了：%1。</source>
        <translation>Added: %1.</translation>
    </message>
    <message>
        <source>移除了：%1。档案换了新钥匙；以前的备份他仍可能打开，请处理旧备份。</source>
        <translation>Removed: %1. The vault has a new key; older backups may still open to them, so please deal with those.</translation>
    </message>
    <message>
        <source>密码换好了。下次用新密码打开。</source>
        <translation>The password is changed. Use the new one from now on.</translation>
    </message>
    <message>
        <source>新密码设好了：%1。恢复单仍然有效，请放回原处锁好。</source>
        <translation>New password set: %1. The recovery sheet stays valid; please lock it away again.</translation>
    </message>
    <message>
        <source>没有问题：查过 %1 页，%2 条日志，%3 条记录。</source>
        <translation>No problems: pages read %1, journal entries %2, records %3.</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1，%2，%3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>（</source>
        <translation> (</translation>
    </message>
    <message>
        <source>）</source>
        <translation>)</translation>
    </message>
    <message>
        <source>逾期 %1 分</source>
        <translation>%1 min late</translation>
    </message>
    <message>
        <source>逾期 %1 小时</source>
        <translation>%1 h late</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>%1 d late</translation>
    </message>
    <message>
        <source>剩 %1:%2&#x3000;%3 前</source>
        <translation>in %1:%2 (%3)</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>明天</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>%1 核对组</source>
        <translation>%1 check group</translation>
    </message>
    <message>
        <source>一策档案库恢复单</source>
        <translation>Yice vault recovery sheet</translation>
    </message>
    <message>
        <source>单位：%1（%2）</source>
        <translation>Unit: %1 (%2)</translation>
    </message>
    <message>
        <source>建库人：%1&#x3000;&#x3000;建库日期：%2</source>
        <translation>Created by: %1    on: %2</translation>
    </message>
    <message>
        <source>忘记密码时，凭这张纸能打开档案库并设新密码。拿到这张纸的人也能打开，请封好，与电脑和备份分开，锁在校长或书记的保险柜里。不要拍照，不要存在电脑上。</source>
        <translation>If the password is forgotten, this paper opens the vault and sets a new one. So does anybody who holds it: seal it, keep it apart from computer and backups, in the principal&apos;s safe. Take no photograph, keep no copy on a computer.</translation>
    </message>
    <message>
        <source>抄写或输入时，0 和 O、1 和 I、L 当作一样，大小写不分。最后一组用来核对，写错会马上指出。
左边的图形码写着同样的内容。</source>
        <translation>When copying or typing, 0 and O, and 1, I and L, count as the same; capitals do not matter. The last group is a check that shows mistakes at once.
The code on the left says the same.</translation>
    </message>
    <message>
        <source>封存人：________________&#x3000;&#x3000;封存日期：________________&#x3000;&#x3000;存放处：________________</source>
        <translation>Sealed by: ______________    on: ______________    kept at: ______________</translation>
    </message>
    <message>
        <source>内部资料&#x3000;按知情范围使用&#x3000;&#x3000;第 1/1 页</source>
        <translation>Internal  need to know only    page 1/1</translation>
    </message>
    <message>
        <source>恢复单</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>打印恢复单</source>
        <translation>Print the recovery sheet</translation>
    </message>
    <message>
        <source>红</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>橙</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>黄</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>蓝</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>宿舍</source>
        <translation>Dormitory</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>年级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>学校</source>
        <translation>School</translation>
    </message>
    <message>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>发现</source>
        <translation>Noticed</translation>
    </message>
    <message>
        <source>初评</source>
        <translation>First look</translation>
    </message>
    <message>
        <source>评估</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>干预</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>跟踪</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>已结案</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>当面谈一谈</source>
        <translation>Talk in person</translation>
    </message>
    <message>
        <source>今天和这名学生谈一谈</source>
        <translation>Speak with this student today</translation>
    </message>
    <message>
        <source>找到这份答卷的学生</source>
        <translation>Find the student of this sheet</translation>
    </message>
    <message>
        <source>筛查提示</source>
        <translation>Screening prompt</translation>
    </message>
    <message>
        <source>观察</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>事件</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>面谈</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>发生的事</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>医院材料</source>
        <translation>Hospital paper</translation>
    </message>
    <message>
        <source>监护人同意</source>
        <translation>Guardian agrees</translation>
    </message>
    <message>
        <source>安全的监护人或民政部门同意</source>
        <translation>A safe guardian or the civil affairs office agrees</translation>
    </message>
    <message>
        <source>研判会纪要</source>
        <translation>Minutes of the risk meeting</translation>
    </message>
    <message>
        <source>学习和交往好转</source>
        <translation>Learning and contacts are better</translation>
    </message>
    <message>
        <source>复测低于提示线</source>
        <translation>Retest under the prompt line</translation>
    </message>
    <message>
        <source>还没问</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>不涉及家里人</source>
        <translation>Nobody at home</translation>
    </message>
    <message>
        <source>说不准</source>
        <translation>Not sure</translation>
    </message>
    <message>
        <source>可能涉及家里人</source>
        <translation>Perhaps somebody at home</translation>
    </message>
    <message>
        <source>还差%1签名</source>
        <translation>Signature missing: %1</translation>
    </message>
    <message>
        <source>「%1」还没办</source>
        <translation>&quot;%1&quot; is not done</translation>
    </message>
    <message>
        <source>任务「%1」还没办</source>
        <translation>The task &quot;%1&quot; is not done</translation>
    </message>
    <message>
        <source>签名的岗位还不够几种</source>
        <translation>Too few different roles have signed</translation>
    </message>
    <message>
        <source>还没写理由</source>
        <translation>No reason is written</translation>
    </message>
    <message>
        <source>还没有依据</source>
        <translation>There is no evidence</translation>
    </message>
    <message>
        <source>单凭量表不定橙、红，还要量表以外的依据</source>
        <translation>Scales alone set neither orange nor red; other evidence is needed</translation>
    </message>
    <message>
        <source>还没有定级</source>
        <translation>The level is not set</translation>
    </message>
    <message>
        <source>已经结案</source>
        <translation>The case is closed</translation>
    </message>
    <message>
        <source>一次只能降一级</source>
        <translation>Only one level down at a time</translation>
    </message>
    <message>
        <source>还没回答：家里有没有人可能牵涉其中</source>
        <translation>Not answered: might somebody at home be involved</translation>
    </message>
    <message>
        <source>现在的等级签名还没齐</source>
        <translation>The present level lacks signatures</translation>
    </message>
    <message>
        <source>先降到最轻一级才能结案</source>
        <translation>Lower to the lightest level before closing</translation>
    </message>
    <message>
        <source>要按发现、评估、干预、跟踪的顺序来</source>
        <translation>Stages go in order: noticed, assessed, intervention, follow-up</translation>
    </message>
    <message>
        <source>平稳的面谈次数或相隔天数还不够</source>
        <translation>Too few calm interviews, or too close together</translation>
    </message>
    <message>
        <source>转介过，还缺医院材料</source>
        <translation>Referred, but the hospital paper is missing</translation>
    </message>
    <message>
        <source>还缺监护人同意</source>
        <translation>The guardian&apos;s agreement is missing</translation>
    </message>
    <message>
        <source>还缺研判会纪要</source>
        <translation>The minutes of the risk meeting are missing</translation>
    </message>
    <message>
        <source>还没记学习和交往好转</source>
        <translation>Better learning and contacts are not noted</translation>
    </message>
    <message>
        <source>还没有低于提示线的复测</source>
        <translation>There is no retest under the prompt line</translation>
    </message>
    <message>
        <source>平稳的天数还不够</source>
        <translation>Too few calm days</translation>
    </message>
    <message>
        <source>复核次数还不够</source>
        <translation>Too few reviews</translation>
    </message>
    <message>
        <source>未交回</source>
        <translation>Not returned</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>本人%1</source>
        <translation>Student: %1</translation>
    </message>
    <message>
        <source>有同意书</source>
        <translation>With consent</translation>
    </message>
    <message>
        <source>没交</source>
        <translation>Not handed in</translation>
    </message>
    <message>
        <source>对上两人</source>
        <translation>Two students fit</translation>
    </message>
    <message>
        <source>没对上</source>
        <translation>No match</translation>
    </message>
    <message>
        <source>缺同意书</source>
        <translation>No consent</translation>
    </message>
    <message>
        <source>过快</source>
        <translation>Too fast</translation>
    </message>
    <message>
        <source>一直同一选项</source>
        <translation>Same option throughout</translation>
    </message>
    <message>
        <source>漏答</source>
        <translation>Items missing</translation>
    </message>
    <message>
        <source>选项以外的答案</source>
        <translation>Answer outside the options</translation>
    </message>
    <message>
        <source>不在测评日期内</source>
        <translation>Outside the dates</translation>
    </message>
    <message>
        <source>重复交</source>
        <translation>Handed in twice</translation>
    </message>
    <message>
        <source>无提示</source>
        <translation>No prompt</translation>
    </message>
    <message>
        <source>无关键题</source>
        <translation>No critical item</translation>
    </message>
    <message>
        <source>一年级/二年级/三年级/四年级/五年级/六年级/七年级/八年级/九年级/高一/高二/高三</source>
        <translation>Grade 1/Grade 2/Grade 3/Grade 4/Grade 5/Grade 6/Grade 7/Grade 8/Grade 9/Senior 1/Senior 2/Senior 3</translation>
    </message>
    <message>
        <source>周一/周二/周三/周四/周五/周六/周日</source>
        <translation>Mon/Tue/Wed/Thu/Fri/Sat/Sun</translation>
    </message>
    <message>
        <source>%1 写了两次。什么都没有做。请只写一次。</source>
        <translation>%1 is given twice. Nothing was done. Please give it once.</translation>
    </message>
    <message>
        <source>%1 后面要跟一个值。什么都没有做。</source>
        <translation>%1 needs a value. Nothing was done.</translation>
    </message>
    <message>
        <source>缺少 %1。什么都没有做。用 yicectl --help 看写法。</source>
        <translation>%1 is missing. Nothing was done. See yicectl --help.</translation>
    </message>
    <message>
        <source>写法不对。什么都没有做。用 yicectl --help 看全部命令。</source>
        <translation>This is not understood. Nothing was done. yicectl --help lists the commands.</translation>
    </message>
    <message>
        <source>不认识「%1」。什么都没有做。用 yicectl --help 看全部命令。</source>
        <translation>&quot;%1&quot; is not known. Nothing was done. yicectl --help lists the commands.</translation>
    </message>
    <message>
        <source>文件里 %1 这一处不合要求。什么都没有写入。请改好这一处再试。</source>
        <translation>The file is wrong at %1. Nothing was written. Please correct this place and try again.</translation>
    </message>
    <message>
        <source>数目不对：应有 %1 个，给了 %2 个。什么都没有写入。请核对后再试。</source>
        <translation>Wrong number: %1 expected, %2 given. Nothing was written. Please check and try again.</translation>
    </message>
    <message>
        <source>有一处不在允许的范围内。什么都没有写入。请改好再试。</source>
        <translation>One value is out of range. Nothing was written. Please correct it and try again.</translation>
    </message>
    <message>
        <source>「%1」不在允许的范围内。什么都没有写入。请改好再试。</source>
        <translation>&quot;%1&quot; is out of range. Nothing was written. Please correct it and try again.</translation>
    </message>
    <message>
        <source>您的岗位不能做这一步。没有改动任何东西。需要时请找心理教师。</source>
        <translation>Your role may not do this. Nothing was changed. If needed, please ask the counsellor.</translation>
    </message>
    <message>
        <source>还没有知情同意，不能显示或送出得分。没有改动任何东西。请先登记同意书。</source>
        <translation>There is no consent: scores are neither shown nor sent. Nothing was changed. Please register the consent first.</translation>
    </message>
    <message>
        <source>密码不对。档案没有受影响。请看一眼输入法和大写锁定，再试一次。</source>
        <translation>Wrong password. The records are unharmed. Check the input method and Caps Lock, then try again.</translation>
    </message>
    <message>
        <source>这个密码太容易被猜到。没有改动任何东西。请用至少 10 个字符，或 4 个词。</source>
        <translation>This password is too easy to guess. Nothing was changed. Use at least 10 characters, or 4 words.</translation>
    </message>
    <message>
        <source>那里已经有同名的东西。没有覆盖它。请换一个位置或名字。</source>
        <translation>Something of this name is already there. It was not overwritten. Please choose another place or name.</translation>
    </message>
    <message>
        <source>文件里有要改的地方，整个文件都没有导入，原有记录没有动。请按下面的位置改好再导入。</source>
        <translation>The file needs corrections; nothing of it was imported and the records are untouched. Correct the places below and import again.</translation>
    </message>
    <message>
        <source>这个文件读不出来，格式不是所要的。什么都没有写入。请核对文件，或从原处重新导出。</source>
        <translation>This file cannot be read: it is not of the form needed. Nothing was written. Check the file, or export it again at its source.</translation>
    </message>
    <message>
        <source>这个文件的构造可能有害，没有打开，什么都没有写入。请向给文件的人核实来历。</source>
        <translation>This file is built in a way that may do harm; it was not opened and nothing was written. Ask who gave it to you where it comes from.</translation>
    </message>
    <message>
        <source>没找到钥匙文件。记录本身没有动。它应和 records.db 在同一文件夹。</source>
        <translation>The key file is missing. The records are untouched. It belongs in the same folder as records.db.</translation>
    </message>
    <message>
        <source>keyring.json 被改动或损坏，打不开。记录本身没有动。请用最近的备份。</source>
        <translation>keyring.json was changed or damaged and does not open. The records are untouched. Please use the latest backup.</translation>
    </message>
    <message>
        <source>文件有损坏，没有通过检查。没有写入任何东西。请从备份恢复，先比较再替换。</source>
        <translation>The file is damaged and failed its check. Nothing was written. Restore from a backup; compare before you replace.</translation>
    </message>
    <message>
        <source>内容被改动，已拒收。没有写入任何东西。请让发件单位重新做一份。</source>
        <translation>The content was changed and is refused. Nothing was written. Ask the sender to make it again.</translation>
    </message>
    <message>
        <source>这份档案比本机上次见到的旧。没有写入任何东西。请找更新的一份，或确认后继续，确认会记入日志。</source>
        <translation>This vault is older than what this computer saw last. Nothing was written. Find the newer one, or confirm and go on; the confirmation goes into the journal.</translation>
    </message>
    <message>
        <source>不是给本单位的。没有写入任何东西。请退还发件单位。</source>
        <translation>This is not for our unit. Nothing was written. Please return it to the sender.</translation>
    </message>
    <message>
        <source>发件单位没有登记。没有写入任何东西。请先当面登记它的单位名片。</source>
        <translation>The sender is not registered. Nothing was written. Register its unit card in person first.</translation>
    </message>
    <message>
        <source>发件单位的钥匙变了。没有写入任何东西。请打电话核对 12 组数字。</source>
        <translation>The sender&apos;s key has changed. Nothing was written. Check the 12 groups over the phone.</translation>
    </message>
    <message>
        <source>这个文件由更新的版本写成。没有改动它。请升级一策，不要在这里改。</source>
        <translation>This file was written by a newer version. It was not changed. Please upgrade Yice and do not change it here.</translation>
    </message>
    <message>
        <source>这条记录在您打开之后被改过。您写的还没有存。请重新读取，比较后再定。</source>
        <translation>This record was changed after you opened it. What you wrote is not saved. Read it again, compare, then decide.</translation>
    </message>
    <message>
        <source>有几处要人来定，程序不替您选。还没有写入任何东西。请逐条决定后再继续。</source>
        <translation>Some places need a person&apos;s decision. Nothing is written yet. Please decide each, then go on.</translation>
    </message>
    <message>
        <source>还有没办完的事，这一步现在不能做。没有改动任何东西。请先办完下面各项。</source>
        <translation>Something is unfinished, so this step cannot be done now. Nothing was changed. Please finish what is listed below first.</translation>
    </message>
    <message>
        <source>没存上：磁盘满。原有记录没有动。请不要关，先腾空间。</source>
        <translation>Not saved: the disk is full. The records are untouched. Do not close; make room first.</translation>
    </message>
    <message>
        <source>没存上：这个位置只能读。原有记录没有动。请换一个位置，或请管理员开放写入。</source>
        <translation>Not saved: this place is read-only. The records are untouched. Choose another place, or ask the administrator for write access.</translation>
    </message>
    <message>
        <source>找不到这个文件夹或盘。没有写入任何东西。请插好 U 盘或核对位置。</source>
        <translation>This folder or disk is not there. Nothing was written. Plug in the stick or check the place.</translation>
    </message>
    <message>
        <source>磁盘读写出错。没有确认的改动不算数，原有记录没有动。请换一个盘，并尽快备份。</source>
        <translation>The disk failed. Changes not confirmed do not count; the records are untouched. Use another disk and back up soon.</translation>
    </message>
    <message>
        <source>已停止。没有写入任何东西。</source>
        <translation>Stopped. Nothing was written.</translation>
    </message>
    <message>
        <source>试错太多次，请等一会儿再试。档案没有受影响。</source>
        <translation>Too many wrong tries; please wait a while. The records are unharmed.</translation>
    </message>
    <message>
        <source>试错太多次，请等 %1 秒再试。档案没有受影响。</source>
        <translation>Too many wrong tries; please wait %1 s. The records are unharmed.</translation>
    </message>
    <message>
        <source>恢复单对不上。档案没有受影响。0 和 O、1 和 I 当作一样，请再看纸上。</source>
        <translation>The recovery sheet does not match. The records are unharmed. 0 and O, 1 and I count as the same; please look at the paper again.</translation>
    </message>
    <message>
        <source>第 %1 组对不上。档案没有受影响。0 和 O、1 和 I 当作一样，请再看纸上。</source>
        <translation>Group %1 does not match. The records are unharmed. 0 and O, 1 and I count as the same; please look at the paper again.</translation>
    </message>
    <message>
        <source>没有找到要的东西。没有改动任何东西。请核对名字或编号。</source>
        <translation>It was not found. Nothing was changed. Please check the name or number.</translation>
    </message>
    <message>
        <source>没有找到「%1」。没有改动任何东西。请核对名字或编号。</source>
        <translation>&quot;%1&quot; was not found. Nothing was changed. Please check the name or number.</translation>
    </message>
    <message>
        <source>档案库正在别处打开。没有改动任何东西。请在那边关闭后再开。</source>
        <translation>The vault is open elsewhere. Nothing was changed. Close it there first.</translation>
    </message>
    <message>
        <source>程序自身出错，这一步没有完成，没有写入任何东西。请记下小字里的内容告诉维护人员。</source>
        <translation>The program itself failed; this step was not finished and nothing was written. Please note the small print for those who maintain it.</translation>
    </message>
    <message>
        <source>没有这个日期，请核对原表</source>
        <translation>There is no such date; check the original</translation>
    </message>
    <message>
        <source>身份证号末位校验不对，请核对原号</source>
        <translation>The check digit of the ID number is wrong; check the original</translation>
    </message>
    <message>
        <source>身份证号位数不对，请核对原号</source>
        <translation>The ID number has a wrong length; check the original</translation>
    </message>
    <message>
        <source>Excel 把长号码变成了科学记数，原号已丢，请从原表重取</source>
        <translation>Excel turned the long number into scientific notation and lost it; take it again from the original</translation>
    </message>
    <message>
        <source>出生日期与身份证号不一致，请核对哪个对</source>
        <translation>Birth date and ID number disagree; check which is right</translation>
    </message>
    <message>
        <source>性别与身份证号不一致，请核对哪个对</source>
        <translation>Sex and ID number disagree; check which is right</translation>
    </message>
    <message>
        <source>看不出是男是女，请写 男 或 女</source>
        <translation>The sex is unclear; write nan (male) or nü (female) in Chinese</translation>
    </message>
    <message>
        <source>身份证号与前面一行相同，请核对</source>
        <translation>Same ID number as an earlier row; please check</translation>
    </message>
    <message>
        <source>学号与前面一行相同，请核对</source>
        <translation>Same student number as an earlier row; please check</translation>
    </message>
    <message>
        <source>没有姓名，请补上</source>
        <translation>The name is missing; please add it</translation>
    </message>
    <message>
        <source>没有班级，请补上</source>
        <translation>The class is missing; please add it</translation>
    </message>
    <message>
        <source>看不懂这个班级，请写成 七年级(3)班 的样子</source>
        <translation>The class is not understood; write it like the other classes, with grade and number</translation>
    </message>
    <message>
        <source>Excel 把学号变成了科学记数，原号已丢，请从原表重取</source>
        <translation>Excel turned the student number into scientific notation and lost it; take it again from the original</translation>
    </message>
    <message>
        <source>出生日期在今天以后，请核对</source>
        <translation>The birth date lies in the future; please check</translation>
    </message>
    <message>
        <source>不认识这个代码，请核对</source>
        <translation>This code is not known; please check</translation>
    </message>
    <message>
        <source>找不到表头，请核对是不是这张表</source>
        <translation>No header row found; check that it is the right sheet</translation>
    </message>
    <message>
        <source>这一格读不出来</source>
        <translation>This cell cannot be read</translation>
    </message>
    <message>
        <source>超过了允许的大小</source>
        <translation>Larger than allowed</translation>
    </message>
    <message>
        <source>内容可能有害，没有读取</source>
        <translation>May do harm; it was not read</translation>
    </message>
    <message>
        <source>没有这个学号和姓名的学生，请核对</source>
        <translation>No student has this number and name; please check</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>『%1』</source>
        <translation> &quot;%1&quot;</translation>
    </message>
    <message>
        <source>：%1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>新 %1</source>
        <translation>new %1</translation>
    </message>
    <message>
        <source>相同 %1</source>
        <translation>same %1</translation>
    </message>
    <message>
        <source>不一致 %1</source>
        <translation>different %1</translation>
    </message>
    <message>
        <source>退回 %1</source>
        <translation>returned %1</translation>
    </message>
    <message>
        <source>%1 号包已收下：%2。</source>
        <translation>Package %1 is taken: %2.</translation>
    </message>
    <message>
        <source>%1 号包来晚了，后面的已经并入：这一份先放收件箱，危险情况已列在最上面。</source>
        <translation>Package %1 came late, later ones are already in: it waits in the inbox; dangers are listed at the top.</translation>
    </message>
    <message>
        <source>%1 号包补上了前面缺的：%2。</source>
        <translation>Package %1 fills the gap: %2.</translation>
    </message>
    <message>
        <source>这个包收过了（%1）。没有写入任何东西，回执和上次一样。</source>
        <translation>This package was taken before (%1). Nothing was written; the receipt is the same.</translation>
    </message>
    <message>
        <source>前面有包没到</source>
        <translation>An earlier package has not come</translation>
    </message>
    <message>
        <source>前面缺 %1 号包</source>
        <translation>Package %1 is missing before it</translation>
    </message>
    <message>
        <source>前面缺 %1 到 %2 号包</source>
        <translation>Packages %1 to %2 are missing before it</translation>
    </message>
    <message>
        <source>：这一包先放收件箱，危险情况已列在最上面。</source>
        <translation>: it waits in the inbox; dangers are listed at the top.</translation>
    </message>
    <message>
        <source>%1 号包以前收过，内容和这一份不同：这一份先放收件箱，请打电话问清楚。</source>
        <translation>Package %1 came before with another content: this one waits in the inbox; please ask by phone.</translation>
    </message>
    <message>
        <source>%1 号包和前面收到的接不上：这一份先放收件箱，请打电话问清楚。</source>
        <translation>Package %1 does not follow on from the ones before: it waits in the inbox; please ask by phone.</translation>
    </message>
    <message>
        <source>已收下</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>等前面的包</source>
        <translation>Waits for others</translation>
    </message>
    <message>
        <source>同号不同文，要问</source>
        <translation>Two versions: ask</translation>
    </message>
    <message>
        <source>接不上，要问</source>
        <translation>Chain broken: ask</translation>
    </message>
    <message>
        <source>在收件箱</source>
        <translation>In the inbox</translation>
    </message>
    <message>
        <source>心理教师</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>心理辅导助理</source>
        <translation>Counselling assistant</translation>
    </message>
    <message>
        <source>校长</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>德育主任</source>
        <translation>Moral education director</translation>
    </message>
    <message>
        <source>审计员</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>区县中心</source>
        <translation>District centre</translation>
    </message>
    <message>
        <source>找学生、页面或命令</source>
        <translation>Find student, page, command</translation>
    </message>
    <message>
        <source>备份做于 %1，日志 %2 条。读了 %3 页，核对了 %4 条记录，%5。</source>
        <translation>The backup was made %1, journal entries %2. Pages read %3, records checked %4, %5.</translation>
    </message>
    <message>
        <source>都对得上</source>
        <translation>everything agrees</translation>
    </message>
    <message>
        <source>有 %1 处对不上</source>
        <translation>places that differ: %1</translation>
    </message>
    <message>
        <source>
和现在的档案相比，少了这份备份之后的 %1 处变化。</source>
        <translation>
Compared with the present records it lacks the changes made since: %1.</translation>
    </message>
    <message>
        <source>
现在的档案不是从这份备份接着写下来的，请先弄清来历。</source>
        <translation>
The present records do not follow on from this backup; find out first where they come from.</translation>
    </message>
    <message>
        <source>备份好了：%1（%2 字节，日志 %3 条），写完后又读回来核对过。</source>
        <translation>Backed up: %1 (%2 bytes, journal entries %3), read back after writing.</translation>
    </message>
    <message>
        <source>
演练做完了，演练用的文件夹已经删去。</source>
        <translation>
The rehearsal is over and its folder is removed.</translation>
    </message>
    <message>
        <source>
恢复到了：%1。用这份备份里的密码打开。</source>
        <translation>
Restored to: %1. It opens with the password in this backup.</translation>
    </message>
    <message>
        <source>%1（%2）
学生 %3，答卷 %4，预警 %5
日志 %6 条
%7</source>
        <translation>%1 (%2)
students %3, sheets %4, alerts %5
journal entries %6
%7</translation>
    </message>
    <message>
        <source>上次备份 %1</source>
        <translation>Last backup %1</translation>
    </message>
    <message>
        <source>还没有备份</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>这个文件加了密码，读不出来。什么都没有写入。请在 Excel 里去掉密码，另存后再试。</source>
        <translation>This file has a password and cannot be read. Nothing was written. Remove the password in Excel, save and try again.</translation>
    </message>
    <message>
        <source>这个文件其实是网页，只是名字像表格。什么都没有写入。请用 Excel 打开它，另存为 .xlsx 后再试。</source>
        <translation>This file is a web page with the name of a table. Nothing was written. Open it in Excel, save it as .xlsx and try again.</translation>
    </message>
    <message>
        <source>这个文件是空的。什么都没有写入。请核对文件，或从原处重新导出。</source>
        <translation>This file is empty. Nothing was written. Check the file, or export it again at its source.</translation>
    </message>
    <message>
        <source>这个文件不完整，后面缺了一段。什么都没有写入。请重新拷贝，或从原处重新导出。</source>
        <translation>This file is incomplete: its end is missing. Nothing was written. Copy it again, or export it again at its source.</translation>
    </message>
    <message>
        <source>这个文件不是表格。什么都没有写入。请选 .xlsx、.xls 或 .csv 文件。</source>
        <translation>This file is no table. Nothing was written. Please choose an .xlsx, .xls or .csv file.</translation>
    </message>
    <message>
        <source>这个工作簿用的是 1904 日期系统，日期会差四年，没有读取。请在 Excel 选项里关掉它，另存后再试。</source>
        <translation>This workbook uses the 1904 date system, dates would be four years off; it was not read. Switch it off in the options of Excel, save and try again.</translation>
    </message>
    <message>
        <source>第 %1 行有一个引号没有结尾，后面的内容分不清。什么都没有写入。请改好这一行再试。</source>
        <translation>Row %1 has a quotation mark without its end, so what follows is unclear. Nothing was written. Please correct this row and try again.</translation>
    </message>
    <message>
        <source>什么都没有写入。请核对是不是拿错了文件。</source>
        <translation> Nothing was written. Please check that it is the right file.</translation>
    </message>
    <message>
        <source>这张表超过 %1 行。</source>
        <translation>This sheet has more than %1 rows.</translation>
    </message>
    <message>
        <source>这张表超过 %1 列。</source>
        <translation>This sheet has more than %1 columns.</translation>
    </message>
    <message>
        <source>这个文件超过 %1 格。</source>
        <translation>This file has more than %1 cells.</translation>
    </message>
    <message>
        <source>有一格超过 %1 个字。</source>
        <translation>One cell has more than %1 characters.</translation>
    </message>
    <message>
        <source>这个文件超过了允许的大小。</source>
        <translation>This file is larger than allowed.</translation>
    </message>
    <message>
        <source>这张工作表也像名单，没有读它；要读它请指明</source>
        <translation>This sheet looks like a roster too and was not read; name it to read it</translation>
    </message>
    <message>
        <source>这张工作表在 Excel 里是隐藏的，请核对是不是要用的那张</source>
        <translation>This sheet is hidden in Excel; check that it is the right one</translation>
    </message>
    <message>
        <source>有的行在 Excel 里是隐藏的，也读进来了，请核对</source>
        <translation>Some rows are hidden in Excel and were read too; please check</translation>
    </message>
    <message>
        <source>%1。%2。</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3 到期</source>
        <translation>%1  %2  due %3</translation>
    </message>
    <message>
        <source>%1 %2 份</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>清单 %1&#x3000;%2&#x3000;%3&#x3000;%4&#x3000;签名：%5</source>
        <translation>List %1  %2  %3  %4  signed: %5</translation>
    </message>
    <message>
        <source>无</source>
        <translation>None</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;暂不销毁：%3</source>
        <translation>%1  %2  kept for now: %3</translation>
    </message>
    <message>
        <source>到 %1 为止到期 %2 份，暂不销毁 %3 份。</source>
        <translation>Due by %1: %2, kept for now: %3.</translation>
    </message>
    <message>
        <source>这名学生的资料先不销毁，直到解除。</source>
        <translation>This student&apos;s records are not destroyed until the hold is lifted.</translation>
    </message>
    <message>
        <source>保留要求已解除。</source>
        <translation>The hold is lifted.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3（%4）</source>
        <translation>%1  %2  %3 (%4)</translation>
    </message>
    <message>
        <source>共 %1 份清单。</source>
        <translation>Lists: %1.</translation>
    </message>
    <message>
        <source>销毁了 %1 条记录，档案文件已重写（%2 → %3 字节）。</source>
        <translation>Records destroyed: %1; the file is written anew (%2 → %3 bytes).</translation>
    </message>
    <message>
        <source>这份备份里还有：%1（%2）</source>
        <translation>This backup still holds: %1 (%2)</translation>
    </message>
    <message>
        <source>别处的文字里可能还提到他们，请看一遍：</source>
        <translation>Other texts may still mention them; please look through:</translation>
    </message>
    <message>
        <source>没能删掉升级前的副本：%1</source>
        <translation>The copy from before the upgrade could not be removed: %1</translation>
    </message>
    <message>
        <source>送给区里的统计和收过的回执不含姓名，照原样保留。</source>
        <translation>Figures sent to the district and receipts hold no names and stay as they are.</translation>
    </message>
    <message>
        <source>不含已销毁的资料</source>
        <translation>Without the destroyed records</translation>
    </message>
    <message>
        <source>还含清单 %1 销毁的资料</source>
        <translation>still holds what list %1 destroyed</translation>
    </message>
    <message>
        <source>共 %1 份备份。</source>
        <translation>Backups: %1.</translation>
    </message>
    <message>
        <source>记下了：这份备份已销毁。</source>
        <translation>Noted: this backup is destroyed.</translation>
    </message>
    <message>
        <source>等两人签名</source>
        <translation>Waits for two signatures</translation>
    </message>
    <message>
        <source>两人已签，可以销毁</source>
        <translation>Signed by two, may be destroyed</translation>
    </message>
    <message>
        <source>已作废：名单里的内容变了，或有了新清单</source>
        <translation>Void: its content changed, or there is a newer list</translation>
    </message>
    <message>
        <source>已销毁，档案文件还没有重写完</source>
        <translation>Destroyed; the file is not wholly rewritten yet</translation>
    </message>
    <message>
        <source>已销毁</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>有人要求保留</source>
        <translation>Kept on request</translation>
    </message>
    <message>
        <source>个案或任务还没结束</source>
        <translation>Case or task still open</translation>
    </message>
    <message>
        <source> %1 年</source>
        <translation> %1 years</translation>
    </message>
    <message>
        <source>到毕业</source>
        <translation>until graduation</translation>
    </message>
    <message>
        <source>毕业后</source>
        <translation>after graduation</translation>
    </message>
    <message>
        <source>结案后</source>
        <translation>after closing</translation>
    </message>
    <message>
        <source>满 %1 岁</source>
        <translation>aged %1</translation>
    </message>
    <message>
        <source>其他资料都到期</source>
        <translation>When all other records are due</translation>
    </message>
    <message>
        <source>所涉资料销毁后</source>
        <translation>after the records concerned are destroyed</translation>
    </message>
    <message>
        <source>普查结束后</source>
        <translation>after the round</translation>
    </message>
    <message>
        <source>记下后</source>
        <translation>after it was recorded</translation>
    </message>
    <message>
        <source>，或</source>
        <translation>, or </translation>
    </message>
    <message>
        <source>，取较晚者</source>
        <translation>, whichever is later</translation>
    </message>
    <message>
        <source>至少</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>其他个案</source>
        <translation>Other cases</translation>
    </message>
    <message>
        <source>其他个案的见闻</source>
        <translation>Signals of other cases</translation>
    </message>
    <message>
        <source>其他个案的研判</source>
        <translation>Decisions of other cases</translation>
    </message>
    <message>
        <source>其他个案的事实</source>
        <translation>Facts of other cases</translation>
    </message>
    <message>
        <source>其他个案的记录</source>
        <translation>Records of other cases</translation>
    </message>
    <message>
        <source>其他个案的任务</source>
        <translation>Tasks of other cases</translation>
    </message>
    <message>
        <source>没有归属或属于别人的答卷</source>
        <translation>Sheets of nobody or of others</translation>
    </message>
    <message>
        <source>别人的同意书</source>
        <translation>Consent of others</translation>
    </message>
    <message>
        <source>普查的名称</source>
        <translation>Name of the round</translation>
    </message>
    <message>
        <source>别人的保留理由</source>
        <translation>Reasons of other holds</translation>
    </message>
    <message>
        <source>备份的路径</source>
        <translation>Path of the backup</translation>
    </message>
    <message>
        <source>%1 %2 条</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>/恢复演练-</source>
        <translation>/rehearsal-</translation>
    </message>
    <message>
        <source>%1 学年，上学 %2 天</source>
        <translation>school year %1, school days: %2</translation>
    </message>
    <message>
        <source>；%1 %2 至 %3，教学周 %4 周</source>
        <translation>; %1 %2 to %3, teaching weeks: %4</translation>
    </message>
    <message>
        <source>存下了校历：</source>
        <translation>Calendar saved:</translation>
    </message>
    <message>
        <source>换上了新校历：</source>
        <translation>Calendar replaced:</translation>
    </message>
    <message>
        <source>校历没有变：</source>
        <translation>Calendar unchanged:</translation>
    </message>
    <message>
        <source>还没有校历，每天都当作上学日。</source>
        <translation>No calendar yet; every day counts as a school day.</translation>
    </message>
    <message>
        <source>教职工 %1 人（在岗教师 %2 人），证书 %3 个，培训记录 %4 条，网络岗位 %5 个（空缺 %6 个）。新增 %7，更新 %8，没变 %9。</source>
        <translation>Staff: %1 (teachers in post: %2), certificates %3, training %4, network posts %5 (vacant %6). Added %7, updated %8, unchanged %9.</translation>
    </message>
    <message>
        <source>空缺</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>教职工 %1 人，培训记录 %2 条，网络岗位 %3 个。</source>
        <translation>Staff: %1, training: %2, network posts: %3.</translation>
    </message>
    <message>
        <source>监护人</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>同意书</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>测评轮次</source>
        <translation>Rounds of assessment</translation>
    </message>
    <message>
        <source>作答人</source>
        <translation>Respondents</translation>
    </message>
    <message>
        <source>答卷</source>
        <translation>Response sheets</translation>
    </message>
    <message>
        <source>预警</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>预警信号</source>
        <translation>Signals</translation>
    </message>
    <message>
        <source>定级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>事实</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>办过的步骤</source>
        <translation>Steps done</translation>
    </message>
    <message>
        <source>要办的事</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>登记的单位</source>
        <translation>Registered units</translation>
    </message>
    <message>
        <source>发出的包</source>
        <translation>Packages sent</translation>
    </message>
    <message>
        <source>收到的包</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>日志</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>备份盘 %1 天没有插上</source>
        <translation>Backup disk not plugged in for %1 d</translation>
    </message>
    <message>
        <source>效度分高</source>
        <translation>High validity score</translation>
    </message>
    <message>
        <source>导出的是选项序号，程序不知道序号指哪个选项。请重新按选项文本导出，或说明序号的意思</source>
        <translation>Option numbers were exported, and the program cannot know which option a number means. Export again with option texts, or say what the numbers mean</translation>
    </message>
    <message>
        <source>这份量表不带题目文字，程序不知道哪几题是它的。请说明从第几题到第几题</source>
        <translation>This scale carries no item texts, so the program cannot know its items. Say from which item to which they go</translation>
    </message>
    <message>
        <source>没有工号，请补上</source>
        <translation>The staff number is missing; please add it</translation>
    </message>
    <message>
        <source>没有岗位，请补上</source>
        <translation>The post is missing; please add it</translation>
    </message>
    <message>
        <source>没有写负责的范围，请补上</source>
        <translation>The scope is missing; please add it</translation>
    </message>
    <message>
        <source>没有培训名称，请补上</source>
        <translation>The name of the training is missing; please add it</translation>
    </message>
    <message>
        <source>没有日期，请补上</source>
        <translation>The date is missing; please add it</translation>
    </message>
    <message>
        <source>结束日期早于开始日期，请核对</source>
        <translation>The end lies before the start; please check</translation>
    </message>
    <message>
        <source>同一工号的两行不一致，请核对</source>
        <translation>Two rows of one staff number differ; please check</translation>
    </message>
    <message>
        <source>工号与前面一行相同，又没有另一张证书，请核对</source>
        <translation>Same staff number as an earlier row without another certificate; please check</translation>
    </message>
    <message>
        <source>证书编号与前面一行相同，请核对</source>
        <translation>Same certificate number as an earlier row; please check</translation>
    </message>
    <message>
        <source>同一人同一天的同一次培训写了两行，请核对</source>
        <translation>The same training of one person on one day stands twice; please check</translation>
    </message>
    <message>
        <source>同一岗位从同一天起写了两行，请核对</source>
        <translation>The same post from the same day stands twice; please check</translation>
    </message>
    <message>
        <source>没有这个工号的教职工，请核对</source>
        <translation>No staff member has this number; please check</translation>
    </message>
    <message>
        <source>姓名与这个工号的教职工不一致，请核对哪个对</source>
        <translation>The name differs from the staff member with this number; check which is right</translation>
    </message>
    <message>
        <source>这一周的上学天数与假期、补课日对不上，请核对；时限按日期算</source>
        <translation>The school days of this week do not agree with holidays and make-up days; please check; deadlines go by the dates</translation>
    </message>
    <message>
        <source>%1 前可撤回</source>
        <translation>undo until %1</translation>
    </message>
    <message>
        <source>已过撤回期限</source>
        <translation>Too late to undo</translation>
    </message>
    <message>
        <source>还没有导入过。</source>
        <translation>No imports yet.</translation>
    </message>
    <message>
        <source>撤回了「%1」：去掉 %2 条，改回 %3 条，放回 %4 条。</source>
        <translation>&quot;%1&quot; undone: removed %2, changed back %3, put back %4.</translation>
    </message>
    <message>
        <source>留着：%1（%2）</source>
        <translation>Kept: %1 (%2)</translation>
    </message>
    <message>
        <source>预警信号和待办 %1 条没有撤，仍要有人去看；它们注明了来源已撤回。</source>
        <translation>Signals and tasks not undone, still to be looked at: %1; they say that their source was undone.</translation>
    </message>
    <message>
        <source>%1 学年：升级 %2 人，毕业 %3 人，换班 %4 人，新来 %5 人（其中新生 %6 人），回来 %7 人，转出 %8 人。</source>
        <translation>School year %1: moved up %2, graduated %3, changed class %4, new %5 (first-year %6), back %7, transferred out %8.</translation>
    </message>
    <message>
        <source>新名单里没有、还在册的 %1 人，都留着，请逐个定去留：</source>
        <translation>Enrolled but not in the new roster: %1. All are kept; please decide on each:</translation>
    </message>
    <message>
        <source>请定：%1&#x3000;%2</source>
        <translation>Decide: %1  %2</translation>
    </message>
    <message>
        <source>有几处要人来定，没有写入任何东西。</source>
        <translation>Some places need a person&apos;s decision; nothing was written.</translation>
    </message>
    <message>
        <source>这是试算，没有写入任何东西。</source>
        <translation>This is a trial; nothing was written.</translation>
    </message>
    <message>
        <source>已办好。30 天内可以撤回。</source>
        <translation>Done. May be undone within 30 days.</translation>
    </message>
    <message>
        <source>这一学年已经办过，没有可改的。</source>
        <translation>This school year is done already; nothing to change.</translation>
    </message>
    <message>
        <source>--year 年 [--roster FILE [--sheet S]] [--plan-out F] [--plan F] [--dry-run]</source>
        <translation>--year YEAR [--roster FILE [--sheet S]] [--plan-out F] [--plan F] [--dry-run]</translation>
    </message>
    <message>
        <source>…。</source>
        <translation>….</translation>
    </message>
    <message>
        <source>转交接收学校</source>
        <translation>Hand over to the new school</translation>
    </message>
    <message>
        <source>转交监护人</source>
        <translation>Hand over to the guardian</translation>
    </message>
    <message>
        <source>离校后仍由本校跟踪</source>
        <translation>Our school follows up after leaving</translation>
    </message>
    <message>
        <source>换了班，交接给新班主任</source>
        <translation>Class changed; hand over to the new class head</translation>
    </message>
    <message>
        <source>这次导入只能在 %1 以前撤回，现在已经过了。没有改动任何东西。</source>
        <translation>This import could be undone until %1, which is past. Nothing was changed.</translation>
    </message>
    <message>
        <source>这次导入已经撤回过了。没有改动任何东西。</source>
        <translation>This import was undone before. Nothing was changed.</translation>
    </message>
    <message>
        <source>说不准是哪一名学生：同名，或者学号、证件号对不上人，请指定是谁</source>
        <translation>Unclear which student: namesakes, or numbers that fit nobody; please say who it is</translation>
    </message>
    <message>
        <source>这个学号还在另一名学生名下，请先定那一名的去留，或改正学号</source>
        <translation>This student number still belongs to another student; decide on that one first, or correct the number</translation>
    </message>
    <message>
        <source>这名学生要离校，但还有没办完的预警，请定由谁接着管</source>
        <translation>This student is leaving with an open alert; decide who takes over</translation>
    </message>
    <message>
        <source>这像是去年的名单：照它做，很多学生会留级。请换新学年的名单</source>
        <translation>This looks like last year&apos;s roster: with it many students would repeat a year. Take the roster of the new school year</translation>
    </message>
    <message>
        <source>学生名单</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>知情同意</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>问卷星答卷</source>
        <translation>Wenjuanxing sheets</translation>
    </message>
    <message>
        <source>九月升级</source>
        <translation>September rollover</translation>
    </message>
    <message>
        <source>教职工名单</source>
        <translation>Staff list</translation>
    </message>
    <message>
        <source>校历</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>导入以后又改过</source>
        <translation>Changed after the import</translation>
    </message>
    <message>
        <source>别的记录已经用到它</source>
        <translation>Other records use it</translation>
    </message>
    <message>
        <source>原来的号码已经给了别人</source>
        <translation>The old number belongs to somebody else now</translation>
    </message>
    <message>
        <source>它所属的记录已经没有了</source>
        <translation>The record it belonged to is gone</translation>
    </message>
    <message>
        <source>旧值已按保留规定销毁</source>
        <translation>The old values were destroyed by the retention rules</translation>
    </message>
    <message>
        <source>答卷的批次</source>
        <translation>Round of the sheets</translation>
    </message>
    <message>
        <source>升级记录</source>
        <translation>Rollover record</translation>
    </message>
    <message>
        <source>同级有同名的学生，说不准是哪一名</source>
        <translation>Namesakes in the same grade; unclear which one</translation>
    </message>
    <message>
        <source>只有姓名对得上，学号、证件号、出生日期都没有佐证</source>
        <translation>Only the name fits; student no., ID no. and birth date do not confirm it</translation>
    </message>
    <message>
        <source>学号是另一名学生的</source>
        <translation>The student no. belongs to another student</translation>
    </message>
    <message>
        <source>学号和证件号各指一个人</source>
        <translation>Student no. and ID no. point to different students</translation>
    </message>
    <message>
        <source>表里有两行指同一名学生</source>
        <translation>Two rows point to the same student</translation>
    </message>
    <message>
        <source>学号还在另一名在册学生名下：先定那一名的去留，或改正表里的学号</source>
        <translation>The student no. still belongs to another enrolled student: decide on that one first, or correct the number in the sheet</translation>
    </message>
    <message>
        <source>对得上不止一名学生，或者学号和证件号各指一个人，请选定是谁，或在表里写清楚</source>
        <translation>More than one student fits, or student and ID number point to different ones; choose who it is, or make it clear in the sheet</translation>
    </message>
    <message>
        <source>这个学号现在是另一名学生的，请先在表里核对学号</source>
        <translation>This student number now belongs to another student; check the number in the sheet first</translation>
    </message>
    <message>
        <source>ID --to receiving_school|guardian|stays [--note 交给谁]</source>
        <translation>ID --to receiving_school|guardian|stays [--note TO-WHOM]</translation>
    </message>
    <message>
        <source>
其中 %1 个预警还没办完，仍在列表里，请用 alert handover 定由谁接着管。</source>
        <translation>
%1 of them still have an open alert, which stays in the list. Decide with alert handover who goes on.</translation>
    </message>
    <message>
        <source>%1（已离校）</source>
        <translation>%1 (has left)</translation>
    </message>
    <message>
        <source>名单里没有这名学生，记为离校；还有没办完的预警，它不会关，请尽快定由谁接着管</source>
        <translation>Not in the roster and marked as left, with an open alert. It is not closed: decide soon who goes on with it</translation>
    </message>
    <message>
        <source>
演练做完了，演练用的文件夹已经删去；这次演练已记入日志。</source>
        <translation>
The rehearsal is done, its folder has been removed, and the journal of the vault says so.</translation>
    </message>
    <message>
        <source>（不属于哪个学生）</source>
        <translation>(belongs to no student)</translation>
    </message>
    <message>
        <source>结束后</source>
        <translation>after the end</translation>
    </message>
    <message>
        <source>网络岗位任职记录</source>
        <translation>posts held in the network</translation>
    </message>
    <message>
        <source>概况</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Students</translation>
    </message>
    <message>
        <source>少了谁</source>
        <translation>Who fell out</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>还不知道是谁的关键题</source>
        <translation>Critical answers of nobody known yet</translation>
    </message>
    <message>
        <source>关键题 第%1题</source>
        <translation>Critical item %1</translation>
    </message>
    <message>
        <source>%1 %2（%3）</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>缺同意书，不显示</source>
        <translation>No consent: not shown</translation>
    </message>
    <message>
        <source>还不知道是谁的</source>
        <translation>Nobody known yet</translation>
    </message>
    <message>
        <source>有提示的学生</source>
        <translation>Students with a prompt</translation>
    </message>
    <message>
        <source>学号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>量表</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>为什么在名单上</source>
        <translation>Why on this list</translation>
    </message>
    <message>
        <source>作答存疑</source>
        <translation>Doubts about the answers</translation>
    </message>
    <message>
        <source>文件行</source>
        <translation>Row of the file</translation>
    </message>
    <message>
        <source>提交时间</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>漏答题数</source>
        <translation>Items left out</translation>
    </message>
    <message>
        <source>不显示的原因</source>
        <translation>Why not shown</translation>
    </message>
    <message>
        <source>这批答卷的分数比公开发表的数字高出几倍，多半是选项的计分（如 0–4 和 1–5）或题目的顺序弄错了，请核对</source>
        <translation>The scores of these sheets are several times what was ever published: most likely the values of the options (such as 0–4 and 1–5) or the order of the items are mixed up. Please check.</translation>
    </message>
    <message>
        <source>答题机</source>
        <translation>Answer station</translation>
    </message>
    <message>
        <source>答题机：打开心理辅导室做的答题机文件，占满屏幕</source>
        <translation>Answer station: opens a station file of the counselling room on the whole screen</translation>
    </message>
    <message>
        <source>答题卡号</source>
        <translation>Card code</translation>
    </message>
    <message>
        <source>答题机文件做好了：%1。答题卡 %2 张。名单要打印后裁开，一人一张，当面发给本人；打印完请把名单文件删掉。</source>
        <translation>The station file is made: %1. Cards: %2. Print the list and cut it up, one card a student, handed over in person; delete the list file after printing.</translation>
    </message>
    <message>
        <source>答题卡 %1 张，写进了 %2。</source>
        <translation>Cards: %1, written to %2.</translation>
    </message>
    <message>
        <source>%1  答题卡 %2 张，收回 %3 张</source>
        <translation>%1  cards: %2, come home: %3</translation>
    </message>
    <message>
        <source>还没有做过答题机文件。</source>
        <translation>No station file has been made yet.</translation>
    </message>
    <message>
        <source>读到 %1 个文件、%2 名学生：新收 %3，补全 %4，以前收过 %5；退回记录 %6 条；新的提示 %7 条，其中想找人说说 %8 名。</source>
        <translation>Files read: %1, students: %2; new: %3, completed: %4, taken before: %5; records refused: %6; new prompts: %7, of these students who want to talk: %8.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>这张卡不是这台机器上用的。请举手问老师。</source>
        <translation>This card is not for this computer. Raise your hand and ask the teacher.</translation>
    </message>
    <message>
        <source>号码里有一个字打错了。请对着卡片再看一遍。</source>
        <translation>One character of the code is wrong. Compare it with the card once more.</translation>
    </message>
    <message>
        <source>这张卡已经答完交过了，不用再答。请把卡片交还老师。</source>
        <translation>This card has been handed in; there is no need to answer again. Please give it back to the teacher.</translation>
    </message>
    <message>
        <source>试错太多次，请等 %1 秒再试，或举手问老师。</source>
        <translation>Too many wrong tries. Wait %1 s and try again, or raise your hand and ask the teacher.</translation>
    </message>
    <message>
        <source>没存上：盘满了。前面答过的都在。请举手叫老师，再按一次。</source>
        <translation>Not saved: the disk is full. Everything before is there. Raise your hand for the teacher, then press again.</translation>
    </message>
    <message>
        <source>这一下没存上，前面答过的都在。请举手叫老师看看 U 盘，再按一次。</source>
        <translation>This one was not saved; everything before is there. Raise your hand so that the teacher looks at the stick, then press again.</translation>
    </message>
    <message>
        <source>「%1」没有可以给学生看的题目文字，不能上答题机。没有改动任何东西。学校持有授权的，请先导入题目文字；也可以用纸质或问卷星收这个量表。</source>
        <translation>“%1” has no text that students may be shown, so it cannot go on an answer station. Nothing was changed. A school that holds a licence imports the text first; this scale can also come on paper or by Wenjuanxing.</translation>
    </message>
    <message>
        <source>」「</source>
        <translation>”, “</translation>
    </message>
    <message>
        <source>这一轮没有学生自己答的量表，不用答题机。没有改动任何东西。</source>
        <translation>No scale of this round is answered by students, so no station is needed. Nothing was changed.</translation>
    </message>
    <message>
        <source>这一条被改动或损坏，没有收；其余照收</source>
        <translation>this record was changed or damaged and was not taken; the rest was</translation>
    </message>
    <message>
        <source>这个文件不是答题机的答卷，没有收</source>
        <translation>this file holds no answers of an answer station and was not taken</translation>
    </message>
    <message>
        <source>这一条的答题卡不是这台答题机的，没有收</source>
        <translation>the card of this record is none of this station&apos;s; it was not taken</translation>
    </message>
    <message>
        <source>这一条答的是量表的另一个版本，没有收</source>
        <translation>this record answers another version of the scale; it was not taken</translation>
    </message>
    <message>
        <source>不是本校做的答题机，没有收</source>
        <translation>not an answer station of this school; it was not taken</translation>
    </message>
    <message>
        <source>答题机答卷</source>
        <translation>answers of stations</translation>
    </message>
    <message>
        <source>纸卷录入的答卷</source>
        <translation>paper sheets</translation>
    </message>
    <message>
        <source>答题卡</source>
        <translation>answer card</translation>
    </message>
    <message>
        <source>想找人说说</source>
        <translation>I want to talk</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>已写入 %1。</source>
        <translation>Written to %1.</translation>
    </message>
    <message>
        <source>%1：%2，%3 题。</source>
        <translation>%1: %2, %3 items.</translation>
    </message>
    <message>
        <source>%1 第 %2 版：重新计分 %3 份，结果有变 %4 份，换了档 %5 处。原来的结果都保留着。</source>
        <translation>%1 version %2: %3 sheets scored again, %4 with another result, %5 bands moved. The earlier results are kept.</translation>
    </message>
    <message>
        <source>答卷 %1 %2：%3 → %4</source>
        <translation>Sheet %1 %2: %3 → %4</translation>
    </message>
    <message>
        <source>文件里有 %1 处要改，什么都没有写入。请按下面的行号改好再试。</source>
        <translation>%1 places in the file need a change; nothing was written. Correct them by the line numbers below and try again.</translation>
    </message>
    <message>
        <source>这个文件不是正确的 JSON，读不下去。什么都没有写入。请改好下面这一行再试。</source>
        <translation>This file is not correct JSON and cannot be read on. Nothing was written. Correct the line below and try again.</translation>
    </message>
    <message>
        <source>文件到这里就断了，后面还缺内容</source>
        <translation>the file breaks off here, and more should follow</translation>
    </message>
    <message>
        <source>第 %1 列：结尾之后还有多余的内容</source>
        <translation>column %1: something follows after the end</translation>
    </message>
    <message>
        <source>第 %1 列：这里应当是一个值（文字、数字、列表或对象）</source>
        <translation>column %1: a value should stand here (a text, a number, a list or an object)</translation>
    </message>
    <message>
        <source>第 %1 列：套了太多层</source>
        <translation>column %1: nested too deep</translation>
    </message>
    <message>
        <source>第 %1 列：这里应当是带引号的键</source>
        <translation>column %1: a key in quotes should stand here</translation>
    </message>
    <message>
        <source>第 %1 列：键后面缺冒号</source>
        <translation>column %1: a colon is missing after the key</translation>
    </message>
    <message>
        <source>第 %1 列：缺逗号，或者括号没有合上</source>
        <translation>column %1: a comma is missing, or a bracket is not closed</translation>
    </message>
    <message>
        <source>第 %1 列：反斜线后面的写法不对</source>
        <translation>column %1: what follows the backslash is wrong</translation>
    </message>
    <message>
        <source>第 %1 列：文字的引号没有合上</source>
        <translation>column %1: the quotes of a text are not closed</translation>
    </message>
    <message>
        <source>文件不是 UTF-8 编码，请另存为 UTF-8</source>
        <translation>the file is not UTF-8: save it as UTF-8</translation>
    </message>
    <message>
        <source>整个文件应当是一个对象，写在 { } 里</source>
        <translation>the whole file should be one object, written in { }</translation>
    </message>
    <message>
        <source>这个键在第 %1 行已经写过</source>
        <translation>this key stood on line %1 already</translation>
    </message>
    <message>
        <source>不认识『%1』这个键，请核对拼写</source>
        <translation>the key “%1” is unknown: check its spelling</translation>
    </message>
    <message>
        <source>缺少『%1』</source>
        <translation>“%1” is missing</translation>
    </message>
    <message>
        <source>有英文『%1』，却没有它的中文</source>
        <translation>the English “%1” is there, but its Chinese is not</translation>
    </message>
    <message>
        <source>这里应当是%1</source>
        <translation>this should be %1</translation>
    </message>
    <message>
        <source>这里不能空着</source>
        <translation>this may not be empty</translation>
    </message>
    <message>
        <source>『%1』不是可以写的词，只能写：%2</source>
        <translation>“%1” is none of the words that may stand here: %2</translation>
    </message>
    <message>
        <source>%1 不是整数</source>
        <translation>%1 is not a whole number</translation>
    </message>
    <message>
        <source>%1 的小数太长，最多四位</source>
        <translation>%1 has too many decimals: four at most</translation>
    </message>
    <message>
        <source>%1 不在 %2 到 %3 之间</source>
        <translation>%1 is not between %2 and %3</translation>
    </message>
    <message>
        <source>代号『%1』只能用小写字母、数字和连字符</source>
        <translation>the id “%1” may have small letters, digits and hyphens only</translation>
    </message>
    <message>
        <source>最大年龄 %2 小于最小年龄 %1</source>
        <translation>the greatest age %2 is below the least %1</translation>
    </message>
    <message>
        <source>许可不让附题目文字，这里却写了</source>
        <translation>the licence lets no item text ship, but here is one</translation>
    </message>
    <message>
        <source>要授权才能用的量表，不能写成可以附文字</source>
        <translation>a scale that needs permission cannot be one whose text may ship</translation>
    </message>
    <message>
        <source>至少要写一个出处</source>
        <translation>at least one source must be named</translation>
    </message>
    <message>
        <source>选项的值 %1 用了两次</source>
        <translation>the option value %1 is used twice</translation>
    </message>
    <message>
        <source>这个选项没有写法，导入时对不上</source>
        <translation>this option has no wording, so imports cannot find it</translation>
    </message>
    <message>
        <source>『%1』同时是两个选项的写法</source>
        <translation>“%1” is the wording of two options</translation>
    </message>
    <message>
        <source>选项序号 %1 用了两次</source>
        <translation>the option number %1 is used twice</translation>
    </message>
    <message>
        <source>选项至少要两个</source>
        <translation>there must be two options at least</translation>
    </message>
    <message>
        <source>只有一部分选项写了序号：要么都写，要么都不写</source>
        <translation>only some options have a number: give all of them one, or none</translation>
    </message>
    <message>
        <source>题号写成了 %1，按顺序应当是 %2</source>
        <translation>the item number is %1 and should be %2 in this order</translation>
    </message>
    <message>
        <source>至少要有一道题</source>
        <translation>there must be one item at least</translation>
    </message>
    <message>
        <source>没有第 %1 题，题号是 %2 到 %3</source>
        <translation>there is no item %1: they go from %2 to %3</translation>
    </message>
    <message>
        <source>第 %1 题的反向计分写了两次</source>
        <translation>item %1 is reversed twice</translation>
    </message>
    <message>
        <source>第 %1 题的选项两头不对称，不能反向计分</source>
        <translation>the options of item %1 are no mirror of themselves, so it cannot be reversed</translation>
    </message>
    <message>
        <source>%1 超出这道题的计分 %2 到 %3，永远不会报警</source>
        <translation>%1 is outside what this item can count, %2 to %3: it would never open a task</translation>
    </message>
    <message>
        <source>第 %1 题已经是关键题</source>
        <translation>item %1 is critical already</translation>
    </message>
    <message>
        <source>这个条件永远不成立：这道题计 %1 到 %2 分</source>
        <translation>this condition can never hold: the item counts %1 to %2</translation>
    </message>
    <message>
        <source>第 %1 题不能和自己矛盾</source>
        <translation>item %1 cannot contradict itself</translation>
    </message>
    <message>
        <source>要求 %1 处矛盾，却只列了 %3 对</source>
        <translation>%1 contradictions are asked for, but only %3 are listed</translation>
    </message>
    <message>
        <source>说谎规则所用的得分『%1』不存在</source>
        <translation>the score “%1” of the lie rule does not exist</translation>
    </message>
    <message>
        <source>得分『%1』在缺答时不给，不能用来判断说谎</source>
        <translation>the score “%1” is not given when answers are missing, so it cannot tell a lie</translation>
    </message>
    <message>
        <source>至少要有一个得分</source>
        <translation>there must be one score at least</translation>
    </message>
    <message>
        <source>得分代号『%1』用了两次</source>
        <translation>the score id “%1” is used twice</translation>
    </message>
    <message>
        <source>第 %1 题在这个得分里数了两次</source>
        <translation>item %1 is counted twice in this score</translation>
    </message>
    <message>
        <source>这个得分没有题目</source>
        <translation>this score has no items</translation>
    </message>
    <message>
        <source>这个得分的数太大或分得太细，不能算准</source>
        <translation>this score is too large or too fine to be computed exactly</translation>
    </message>
    <message>
        <source>第 %1 题没有一个得分用到它</source>
        <translation>item %1 counts in no score</translation>
    </message>
    <message>
        <source>合计里的『%1』没有定义，或者写在了后面</source>
        <translation>“%1” in this sum is not defined, or stands after it</translation>
    </message>
    <message>
        <source>『%1』在这个合计里写了两次</source>
        <translation>“%1” stands twice in this sum</translation>
    </message>
    <message>
        <source>要求答满 %1 题，这个得分只有 %3 题</source>
        <translation>%1 answers are asked for, but this score has only %3 items</translation>
    </message>
    <message>
        <source>只有总和与均分可以按比例补缺答</source>
        <translation>only sums and means can be carried over missing answers</translation>
    </message>
    <message>
        <source>分级没有规则</source>
        <translation>the triage has no rules</translation>
    </message>
    <message>
        <source>这条规则没有条件</source>
        <translation>this rule has no condition</translation>
    </message>
    <message>
        <source>没有『%1』这个得分，不能给它分档</source>
        <translation>there is no score “%1” to give bands to</translation>
    </message>
    <message>
        <source>『%1』这一档的上限小于下限</source>
        <translation>the upper bound of band “%1” is below the lower</translation>
    </message>
    <message>
        <source>『%1』这一档写了两次</source>
        <translation>the band “%1” stands twice</translation>
    </message>
    <message>
        <source>『%1』各档的小数位数要一样</source>
        <translation>the bands of “%1” must have the same number of decimals</translation>
    </message>
    <message>
        <source>『%2』与『%1』两档之间有空档</source>
        <translation>there is a gap between the bands “%2” and “%1”</translation>
    </message>
    <message>
        <source>『%2』与『%1』两档重叠</source>
        <translation>the bands “%2” and “%1” overlap</translation>
    </message>
    <message>
        <source>最低一档『%1』够不到最低分 %2</source>
        <translation>the lowest band “%1” does not reach the least score %2</translation>
    </message>
    <message>
        <source>最高一档『%1』够不到最高分 %2</source>
        <translation>the highest band “%1” does not reach the greatest score %2</translation>
    </message>
    <message>
        <source>按 T 分或 Z 分的档要写明是哪个常模</source>
        <translation>bands on T or Z must name their norm</translation>
    </message>
    <message>
        <source>没有『%1』这个常模</source>
        <translation>there is no norm “%1”</translation>
    </message>
    <message>
        <source>常模『%1』里没有得分『%2』</source>
        <translation>the norm “%1” has no score “%2”</translation>
    </message>
    <message>
        <source>常模代号『%1』用了两次</source>
        <translation>the norm id “%1” is used twice</translation>
    </message>
    <message>
        <source>常模里的得分『%1』不存在</source>
        <translation>the score “%1” of the norm does not exist</translation>
    </message>
    <message>
        <source>常模里的得分『%1』写了两次</source>
        <translation>the score “%1” stands twice in the norm</translation>
    </message>
    <message>
        <source>这个常模没有数</source>
        <translation>this norm has no numbers</translation>
    </message>
    <message>
        <source>标准差必须大于 0</source>
        <translation>a standard deviation must be above 0</translation>
    </message>
    <message>
        <source>百分位要从低到高排列</source>
        <translation>percentiles must rise</translation>
    </message>
    <message>
        <source>范围的终点 %2 小于起点 %1</source>
        <translation>the end of the range, %2, is before its beginning, %1</translation>
    </message>
    <message>
        <source>算法『%1』什么也没有改</source>
        <translation>the variant “%1” changes nothing</translation>
    </message>
    <message>
        <source>算法代号『%1』用了两次</source>
        <translation>the variant id “%1” is used twice</translation>
    </message>
    <message>
        <source>跨量表的规则至少要两个条件</source>
        <translation>a rule over several scales needs two conditions at least</translation>
    </message>
    <message>
        <source>规则代号『%1』用了两次</source>
        <translation>the rule id “%1” is used twice</translation>
    </message>
    <message>
        <source>去掉这些题以后，得分『%1』就没有题目了</source>
        <translation>without these items the score “%1” has none left</translation>
    </message>
    <message>
        <source>文字，写在引号里</source>
        <translation>a text in quotes</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>true 或 false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>列表，写在 [ ] 里</source>
        <translation>a list in [ ]</translation>
    </message>
    <message>
        <source>对象，写在 { } 里</source>
        <translation>an object in { }</translation>
    </message>
    <message>
        <source>缺答太多，不给分</source>
        <translation>too many answers are missing, no score</translation>
    </message>
    <message>
        <source>没有一题达到，没有均分</source>
        <translation>no item reaches it, no mean</translation>
    </message>
    <message>
        <source>这份卷没有附加题，不给分</source>
        <translation>this sheet has no supplement, no score</translation>
    </message>
    <message>
        <source>有一部分没有得分，不给合计</source>
        <translation>a part has no score, no sum</translation>
    </message>
    <message>
        <source>第 %1 题相加 = %2</source>
        <translation>items %1 added = %2</translation>
    </message>
    <message>
        <source>第 %1 题里计 %2 以上的有 %3 题</source>
        <translation>of items %1, %3 count %2 or more</translation>
    </message>
    <message>
        <source>第 %1 题里没有计到 %2 的有 %3 题</source>
        <translation>of items %1, %3 do not reach %2</translation>
    </message>
    <message>
        <source>第 %1 题里计 %2 以上的，均分 = %3</source>
        <translation>mean of those of items %1 that count %2 or more = %3</translation>
    </message>
    <message>
        <source>%1 相加 = %2</source>
        <translation>%1 added = %2</translation>
    </message>
    <message>
        <source>第 %1 条分级规则成立 = %2</source>
        <translation>triage rule %1 holds = %2</translation>
    </message>
    <message>
        <source>没有一条分级规则成立 = 0</source>
        <translation>no triage rule holds = 0</translation>
    </message>
    <message>
        <source>四舍五入</source>
        <translation>rounded half up</translation>
    </message>
    <message>
        <source>取整数部分</source>
        <translation>whole part</translation>
    </message>
    <message>
        <source>第 %1 题 没有答</source>
        <translation>item %1 not answered</translation>
    </message>
    <message>
        <source>第 %1 题 答的不在选项里，当作没有答</source>
        <translation>item %1 answered outside the options, taken as not answered</translation>
    </message>
    <message>
        <source>第 %1 题 %2（%3） 反向 → 计 %4</source>
        <translation>item %1 %2 (%3) reversed → counts %4</translation>
    </message>
    <message>
        <source>第 %1 题 %2（%3） → 计 %4</source>
        <translation>item %1 %2 (%3) → counts %4</translation>
    </message>
    <message>
        <source>；从 %1 起要当面了解</source>
        <translation>; from %1 on talk in person</translation>
    </message>
    <message>
        <source>答了 %1 题，按比例补到 %2 题 → %3</source>
        <translation>%1 answered, carried to %2 items → %3</translation>
    </message>
    <message>
        <source>× %1 = %2</source>
        <translation>× %1 = %2</translation>
    </message>
    <message>
        <source>÷ %1 = %2</source>
        <translation>÷ %1 = %2</translation>
    </message>
    <message>
        <source>× %1 ÷ %2 = %3</source>
        <translation>× %1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>常模『%1』（%2 年，%3 人，出处标记 %4）：均数 %5，标准差 %6 → Z %7，T %8</source>
        <translation>norm “%1” (%2, %3 people, source mark %4): mean %5, deviation %6 → Z %7, T %8</translation>
    </message>
    <message>
        <source>常模『%1』：百分位 %2</source>
        <translation>norm “%1”: percentile %2</translation>
    </message>
    <message>
        <source>%1 在 %2 到 %3 之间 → %4</source>
        <translation>%1 lies between %2 and %3 → %4</translation>
    </message>
    <message>
        <source>T 分</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Z 分</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>缺答太多，只给数，不分档</source>
        <translation>too many answers are missing: the number only, no band</translation>
    </message>
    <message>
        <source>成立</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>不成立</source>
        <translation>does not hold</translation>
    </message>
    <message>
        <source>关键题：第 %1 题计 %2，从 %3 起要在 24 小时内当面了解：%4</source>
        <translation>critical item: item %1 counts %2, from %3 on talk in person within 24 hours: %4</translation>
    </message>
    <message>
        <source>效度：%1 分，从 %2 起这份卷不可靠：%3</source>
        <translation>validity: %1, from %2 on this sheet is not to be relied on: %3</translation>
    </message>
    <message>
        <source>前后矛盾：%1 处，从 %2 处起存疑：%3</source>
        <translation>contradictions: %1, from %2 on in doubt: %3</translation>
    </message>
    <message>
        <source>缺答 %1 题，多于 %2 题不给总分：%3</source>
        <translation>%1 answers missing, more than %2 give no total: %3</translation>
    </message>
    <message>
        <source>有 %1 题答的不在选项里</source>
        <translation>%1 answers are outside the options</translation>
    </message>
    <message>
        <source>定义 %1 第 %2 版，%3</source>
        <translation>definition %1 version %2, %3</translation>
    </message>
    <message>
        <source>算法：%1</source>
        <translation>variant: %1</translation>
    </message>
    <message>
        <source>一、答案与计分</source>
        <translation>1. Answers and what they count</translation>
    </message>
    <message>
        <source>二、得分</source>
        <translation>2. Scores</translation>
    </message>
    <message>
        <source>三、规则</source>
        <translation>3. Rules</translation>
    </message>
    <message>
        <source>答题时输入中间的号码。这张卡只给本人，答完交还老师。想找人说说：心理老师，或打 %1。</source>
        <translation>Type the code in the middle. For its owner only; give it back afterwards. To talk: the counsellor, or call %1.</translation>
    </message>
    <message>
        <source>班级：%1&#x3000;&#x3000;学号：%2&#x3000;&#x3000;姓名：%3</source>
        <translation>Class: %1    Student no.: %2    Name: %3</translation>
    </message>
    <message>
        <source>%1&#x3000;&#x3000;作答日期：________ 年 ____ 月 ____ 日</source>
        <translation>%1    Date: ____________________</translation>
    </message>
    <message>
        <source>每题在最符合的一个方框里划 √。划错了把它涂黑，再划另一个。</source>
        <translation>Tick the one box that fits best. If you slip, black it out and tick another.</translation>
    </message>
    <message>
        <source>内部资料&#x3000;按知情范围使用</source>
        <translation>Internal  need to know</translation>
    </message>
    <message>
        <source>第 %1 页</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>答题纸</source>
        <translation>Answer sheets</translation>
    </message>
    <message>
        <source>抽样的答卷还没重录完，或者还有不一致的题没有定。没有存入任何东西，录的都在。</source>
        <translation>The sample is not typed twice yet, or some differences are undecided. Nothing was stored; what was typed is still there.</translation>
    </message>
    <message>
        <source>%1 的授权和题目文字已经移除。</source>
        <translation>The licence and item text of %1 are removed.</translation>
    </message>
    <message>
        <source>该问的题没有问，不给分级：这不等于没有发现。</source>
        <translation>Needed questions were not asked, so there is no level: that does not mean that nothing was found.</translation>
    </message>
    <message>
        <source>「%1」的授权已经到期，题目文字不再显示。没有改动任何东西。续了授权的，请登记新的期限。</source>
        <translation>The licence for “%1” has ended and its item text is no longer shown. Nothing was changed. If it was renewed, enter the new end.</translation>
    </message>
    <message>
        <source>还没有登记「%1」的授权，不能导入题目文字。没有改动任何东西。请先登记持有人、授权号、期限和凭据。</source>
        <translation>No licence for “%1” is entered, so its item text cannot be imported. Nothing was changed. First enter holder, number, end and evidence.</translation>
    </message>
    <message>
        <source>登记的授权不包括在电脑上作答，「%1」不能上答题机。没有改动任何东西。可以用纸质收这个量表。</source>
        <translation>The licence that is entered does not include answering on computers, so “%1” cannot go to answer stations. Nothing was changed. The scale can be taken on paper.</translation>
    </message>
    <message>
        <source>有 %1 轮测评用了「%2」，不能移除。没有改动任何东西。</source>
        <translation>%1 rounds use “%2”, so it cannot be removed. Nothing was changed.</translation>
    </message>
    <message>
        <source>文件到这里只有 %1 题，这个量表有 %2 题</source>
        <translation>The file has only %1 items up to here, the scale has %2</translation>
    </message>
    <message>
        <source>这是第 %1 题，这个量表只有 %2 题</source>
        <translation>This is item %1, and the scale has only %2</translation>
    </message>
    <message>
        <source>第 %1 题没有文字</source>
        <translation>Item %1 has no text</translation>
    </message>
    <message>
        <source>第 %1 题超过 %2 个字，多半是几题写在了一行</source>
        <translation>Item %1 is longer than %2 characters: probably several items stand on one line</translation>
    </message>
    <message>
        <source>第 %1 题和第 %2 题文字相同</source>
        <translation>Items %1 and %2 have the same text</translation>
    </message>
    <message>
        <source>说明只能写一次，写在所有题目前面，而且不能空着</source>
        <translation>The instruction stands once, above all items, and may not be blank</translation>
    </message>
    <message>
        <source>同一处的选项写了两次</source>
        <translation>The options of this place stand twice</translation>
    </message>
    <message>
        <source>这里写了 %1 个选项，计分键有 %2 个；选项之间用 | 隔开</source>
        <translation>There are %1 options here, the key has %2; put | between options</translation>
    </message>
    <message>
        <source>第 %1 个选项没有文字</source>
        <translation>Option %1 has no text</translation>
    </message>
    <message>
        <source>第 %1 个选项『%2』在计分键里是另一个选项，请按计分键的顺序写</source>
        <translation>Option %1, “%2”, is another option of the key: write them in the order of the key</translation>
    </message>
    <message>
        <source>本校自己的量表。</source>
        <translation>The school’s own scale.</translation>
    </message>
    <message>
        <source>随程序带题目文字（%1）。</source>
        <translation>Comes with its item text (%1).</translation>
    </message>
    <message>
        <source>只有计分键，没有登记授权（%1）。</source>
        <translation>The key only, no licence entered (%1).</translation>
    </message>
    <message>
        <source>授权 %1 已在 %2 到期，题目文字不再显示。</source>
        <translation>Licence %1 ended on %2; the item text is no longer shown.</translation>
    </message>
    <message>
        <source>长期</source>
        <translation>no end</translation>
    </message>
    <message>
        <source>授权 %1（%2），有效期：%3，题目文字已导入。</source>
        <translation>Licence %1 (%2), valid until: %3, item text imported.</translation>
    </message>
    <message>
        <source>授权 %1（%2），有效期：%3，还没有导入题目文字。</source>
        <translation>Licence %1 (%2), valid until: %3, no item text imported yet.</translation>
    </message>
    <message>
        <source>该问的题没有问，不给分级</source>
        <translation>needed questions were not asked, no level</translation>
    </message>
    <message>
        <source>    来源：%1</source>
        <translation>    Sources: %1</translation>
    </message>
    <message>
        <source>打印于 %1&#x3000;第 %2 页</source>
        <translation>Printed %1  Page %2</translation>
    </message>
    <message>
        <source>%1  %2  %3  总分 %4  %5</source>
        <translation>%1  %2  %3  total %4  %5</translation>
    </message>
    <message>
        <source>还没有测评结果。</source>
        <translation>There are no results yet.</translation>
    </message>
    <message>
        <source>存好了：%1</source>
        <translation>Stored: %1</translation>
    </message>
    <message>
        <source>学号 --scale S --answers &quot;3 0 1 …&quot; [--dry-run]</source>
        <translation>NUMBER --scale S --answers &quot;3 0 1 …&quot; [--dry-run]</translation>
    </message>
    <message>
        <source>测评结果和它的来历</source>
        <translation>A result and how it came about</translation>
    </message>
    <message>
        <source>%1&#x3000;&#x3000;%2&#x3000;&#x3000;姓名：%3&#x3000;&#x3000;学号：%4</source>
        <translation>%1    %2    Name: %3    Number: %4</translation>
    </message>
    <message>
        <source>%1&#x3000;&#x3000;作答：%2&#x3000;&#x3000;%3</source>
        <translation>%1    Answered: %2    %3</translation>
    </message>
    <message>
        <source>访谈时填</source>
        <translation>in an interview</translation>
    </message>
    <message>
        <source>全部规则</source>
        <translation>All rules</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3</source>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>打印：%1&#x3000;%2</source>
        <translation>Printed by %1, %2</translation>
    </message>
    <message>
        <source>内部资料&#x3000;按知情范围使用&#x3000;&#x3000;%1</source>
        <translation>Internal: for those who need to know    %1</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>一题都还没有答，没有可以存的。没有改动任何东西。</source>
        <translation>No item is answered yet, so there is nothing to store. Nothing was changed.</translation>
    </message>
    <message>
        <source>没有得分</source>
        <translation>no score</translation>
    </message>
    <message>
        <source>关键题&#x3000;第 %1 题</source>
        <translation>Critical  item %1</translation>
    </message>
    <message>
        <source>效度</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>前后矛盾</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>缺答</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>不在选项里</source>
        <translation>No option</translation>
    </message>
    <message>
        <source>由这些得分来</source>
        <translation>Made of these scores</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>答案和计分</source>
        <translation>Answers and what they count</translation>
    </message>
    <message>
        <source>信号</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>这一档记一条信号：%1</source>
        <translation>This band makes a signal: %1</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>有效性要看一看：%1</source>
        <translation>Validity to be looked at: %1</translation>
    </message>
    <message>
        <source>这份卷存的得分是按第 %1 版定义算的，和现在的第 %2 版不一致；这里按现在的定义解释。请先重算，再作判断。</source>
        <translation>The stored scores were made by version %1 of the definition and differ from version %2 of today, by which they are explained here. Please score again before you judge.</translation>
    </message>
    <message>
        <source>按第 %1 版定义计分；第 %2 版得分相同。</source>
        <translation>Scored by version %1 of the definition; version %2 gives the same.</translation>
    </message>
    <message>
        <source>分级</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>原始分</source>
        <translation>Raw</translation>
    </message>
    <message>
        <source>补缺答</source>
        <translation>Pro rata</translation>
    </message>
    <message>
        <source>换算</source>
        <translation>Transform</translation>
    </message>
    <message>
        <source>取整</source>
        <translation>Rounding</translation>
    </message>
    <message>
        <source>常模</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>分档</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>--name 名称 --scales phq9,gad7 --grades 7,8,9|--classes 7-3,7-4|--students 文件 --from 日期 --to 日期</source>
        <translation>--name NAME --scales phq9,gad7 --grades 7,8,9|--classes 7-3,7-4|--students FILE --from DATE --to DATE</translation>
    </message>
    <message>
        <source>已记下对这份答卷的判断和理由。关键题的任务不受影响。</source>
        <translation>The decision on this sheet and its reason are recorded. The task of a critical answer stays.</translation>
    </message>
    <message>
        <source>还缺 %1 人。</source>
        <translation>%1 still missing.</translation>
    </message>
    <message>
        <source>%1 与 %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>%1：两轮都有 %2 人，升档 %3，不变 %4，降档 %5</source>
        <translation>%1: %2 in both rounds, %3 in a higher band, %4 the same, %5 lower</translation>
    </message>
    <message>
        <source>只在前一轮 %1 人，只在后一轮 %2 人，缺同意书没有比 %3 人。</source>
        <translation>%1 only in the first round, %2 only in the second, %3 not compared for want of consent.</translation>
    </message>
    <message>
        <source>升档&#x3000;%1&#x3000;%2&#x3000;%3 → %4</source>
        <translation>Higher  %1  %2  %3 → %4</translation>
    </message>
    <message>
        <source>不在名单上：%1</source>
        <translation>Off the list: %1</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>SHEET --as keep|aside|retest --reason 理由</source>
        <translation>SHEET --as keep|aside|retest --reason REASON</translation>
    </message>
    <message>
        <source>没有有效答卷的学生</source>
        <translation>Students without a sheet that counts</translation>
    </message>
    <message>
        <source>缺的原因</source>
        <translation>Why missing</translation>
    </message>
    <message>
        <source>监护人意见</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>学生意见</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>判断的理由</source>
        <translation>Reason of the decision</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>平均每题不到 2 秒，或者用时不到同班中间值的三分之一</source>
        <translation>less than 2 seconds an item, or under a third of the median of the class</translation>
    </message>
    <message>
        <source>九成以上的题选了同一个选项</source>
        <translation>the same option on nine items of ten or more</translation>
    </message>
    <message>
        <source>漏答的题超过这份量表允许的比例，没有总分</source>
        <translation>more items without an answer than the scale allows: there is no total</translation>
    </message>
    <message>
        <source>有的回答不在选项里，读不出来</source>
        <translation>an answer is none of the options and cannot be read</translation>
    </message>
    <message>
        <source>提交的时间不在这一轮的日期里，或者读不出来</source>
        <translation>handed in outside the days of the round, or at a time that cannot be read</translation>
    </message>
    <message>
        <source>同一名学生交了不止一份；只有这一条的照样算数</source>
        <translation>the student handed in more than one; a sheet with this flag alone still counts</translation>
    </message>
    <message>
        <source>效度题的分数到了界限，答的可能不是真实情况</source>
        <translation>the validity items reach their limit: the answers may not be true</translation>
    </message>
    <message>
        <source>九成以上的题按同一个顺序轮流选</source>
        <translation>the same few options in turn on nine items of ten or more</translation>
    </message>
    <message>
        <source>意思相反的题答得前后矛盾</source>
        <translation>items that mean the opposite are answered against each other</translation>
    </message>
    <message>
        <source>全班这份量表的分数比公开发表的高出几倍：先核对计分和题目顺序，再问问班里出了什么事；只有这一条的照样算数</source>
        <translation>the whole class scores several times above what was ever published: check the coding and the order of items, then ask what has happened in the class; a sheet with this flag alone still counts</translation>
    </message>
    <message>
        <source>判有效</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>判不计入</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>要重测</source>
        <translation>To be retested</translation>
    </message>
    <message>
        <source>算数：照常计入</source>
        <translation>Keep: it counts as any other</translation>
    </message>
    <message>
        <source>不计入：留在名单里，写明原因</source>
        <translation>Set aside: it stays listed with the reason</translation>
    </message>
    <message>
        <source>要重测：这份不计入，学生进第二轮</source>
        <translation>Test again: this one does not count, the student joins a second round</translation>
    </message>
    <message>
        <source>与班主任核对</source>
        <translation>Checked with class head</translation>
    </message>
    <message>
        <source>已访谈</source>
        <translation>Interviewed</translation>
    </message>
    <message>
        <source>已定级</source>
        <translation>Graded</translation>
    </message>
    <message>
        <source>跟踪中</source>
        <translation>Followed</translation>
    </message>
    <message>
        <source>按规律轮流选</source>
        <translation>Options in turn</translation>
    </message>
    <message>
        <source>全班分数反常</source>
        <translation>Implausible class scores</translation>
    </message>
    <message>
        <source>已判不计入</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>存疑，还没判</source>
        <translation>Doubtful, not decided</translation>
    </message>
    <message>
        <source>已撤回同意</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>已离校</source>
        <translation>Has left</translation>
    </message>
    <message>
        <source>还没办</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>应测 %1 人。这些量表没有可以参照的比例，估不出要访谈多少人。</source>
        <translation>%1 students to assess. No share is known for these scales, so the interviews cannot be estimated.</translation>
    </message>
    <message>
        <source>应测 %1 人，预计要访谈 %2–%3 人，其中 24 小时内要谈的 %4–%5 人；每人 %6 分钟，共 %7–%8 小时。</source>
        <translation>%1 students to assess. Expect %2–%3 interviews, %4–%5 of them within 24 hours; at %6 minutes each %7–%8 hours.</translation>
    </message>
    <message>
        <source>按本校上一轮「%1」估。</source>
        <translation>From the last round of this school, “%1”.</translation>
    </message>
    <message>
        <source>本校「%1」</source>
        <translation>this school, “%1”</translation>
    </message>
    <message>
        <source>（建议值）</source>
        <translation> (proposed)</translation>
    </message>
    <message>
        <source>%1 %2 %3：%4</source>
        <translation>%1 %2 %3: %4</translation>
    </message>
    <message>
        <source>没有参照比例、没算进去的：%1</source>
        <translation>Not counted, no share known: %1</translation>
    </message>
    <message>
        <source>对答卷的判断</source>
        <translation>decisions on sheets</translation>
    </message>
    <message>
        <source>测评的名单</source>
        <translation>lists of rounds</translation>
    </message>
    <message>
        <source>写给学生的测评反馈，一人一封</source>
        <translation>Feedback to the students, a letter each</translation>
    </message>
    <message>
        <source>学生反馈</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>班级测评报告，不写姓名</source>
        <translation>Report of a class, without names</translation>
    </message>
    <message>
        <source>班级报告</source>
        <translation>Class report</translation>
    </message>
    <message>
        <source>学校测评报告，不写姓名</source>
        <translation>Report of the school, without names</translation>
    </message>
    <message>
        <source>学校报告</source>
        <translation>School report</translation>
    </message>
    <message>
        <source>写好 %1 封反馈信。</source>
        <translation>%1 letters made.</translation>
    </message>
    <message>
        <source>另有 %1 人要先当面谈，没有写信；谈过并记下访谈以后再做。</source>
        <translation>%1 more must be spoken with first and have none; make theirs once the talk is on record.</translation>
    </message>
    <message>
        <source>存进了 %1。</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>这名学生要先当面谈，再给书面反馈。没有写出任何东西。谈过以后在预警里记下访谈，就可以做了。</source>
        <translation>This student must be spoken with before anything is given in writing. Nothing was written. Record the talk in the alert; then it can be made.</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 至 %3</source>
        <translation>%1  %2 to %3</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;学号 %3</source>
        <translation>%1  %2  No. %3</translation>
    </message>
    <message>
        <source>%1同学：你好！谢谢你认真回答了「%2」的问卷。下面的话是按你的回答写的，帮你看看自己近来的样子。它不是诊断，不记入成绩，也不用于评优和升学。人的状态会变，觉得写得不像你，也可以来告诉老师。</source>
        <translation>Dear %1, thank you for answering the questions of “%2” with care. The words below follow your answers and are meant to help you see how you have been lately. They are no diagnosis, do not count for marks, and are not used for honours or admission. How one is changes; where the words do not fit you, come and say so.</translation>
    </message>
    <message>
        <source>你的长处</source>
        <translation>Your strengths</translation>
    </message>
    <message>
        <source>近来的你</source>
        <translation>How you have been</translation>
    </message>
    <message>
        <source>这一次的问卷还写不出具体的方面，想了解可以来心理咨询室。</source>
        <translation>This time nothing particular can be said; come to the counselling room if you would like to know.</translation>
    </message>
    <message>
        <source>想找人说说的时候</source>
        <translation>When you would like to talk</translation>
    </message>
    <message>
        <source>随时可以到心理咨询室，也可以找你信得过的老师或家人。说出来不是麻烦别人。</source>
        <translation>Come to the counselling room at any time, or go to a teacher or relative whom you trust. Speaking up is no burden to others.</translation>
    </message>
    <message>
        <source>也可以打电话：%1。</source>
        <translation>You may also call %1.</translation>
    </message>
    <message>
        <source>自己或身边的人有危险，马上告诉身边的大人，或拨打：%1。</source>
        <translation>If you or somebody near you is in danger, tell an adult at once, or call %1.</translation>
    </message>
    <message>
        <source>这些电话每一封信上都有。这封信只交给你本人，给不给别人看由你决定。</source>
        <translation>These numbers stand in every letter. This one is handed to you alone; you decide who may read it.</translation>
    </message>
    <message>
        <source>心理老师&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Counsellor                Date            </translation>
    </message>
    <message>
        <source>作答人数</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>平稳</source>
        <translation>Steady</translation>
    </message>
    <message>
        <source>有些不轻松</source>
        <translation>Some strain</translation>
    </message>
    <message>
        <source>需要多关心</source>
        <translation>Needs more care</translation>
    </message>
    <message>
        <source>不写</source>
        <translation>not shown</translation>
    </message>
    <message>
        <source>并入右栏</source>
        <translation>in the next column</translation>
    </message>
    <message>
        <source>这是筛查提示，不是诊断；不写姓名，也不用来给班级和老师排名。</source>
        <translation>These are hints of a screening and no diagnosis; nobody is named, and they rank neither classes nor teachers.</translation>
    </message>
    <message>
        <source>不要等报告的事</source>
        <translation>What must not wait for a report</translation>
    </message>
    <message>
        <source>有学生说到不想活、伤害自己，或受到伤害：留人陪着，马上告诉心理老师，不要让他一个人离开。</source>
        <translation>A pupil who speaks of not wanting to live, of hurting themselves or of being hurt: stay with them, tell the counsellor at once, and let them go nowhere alone.</translation>
    </message>
    <message>
        <source>全校</source>
        <translation>School</translation>
    </message>
    <message>
        <source>写给你的测评反馈</source>
        <translation>Feedback for you</translation>
    </message>
    <message>
        <source>%1&#x3000;心理咨询室&#x3000;%2</source>
        <translation>%1  Counselling room  %2</translation>
    </message>
    <message>
        <source>%1测评报告</source>
        <translation>Report of %1</translation>
    </message>
    <message>
        <source>应答 %1 人，有效并同意 %2 人</source>
        <translation>%1 were asked, %2 have a sheet that counts and consent</translation>
    </message>
    <message>
        <source>%1&#x3000;心理咨询室&#x3000;%2&#x3000;交班主任，按知情范围使用</source>
        <translation>%1  Counselling room  %2  To the class head, need to know</translation>
    </message>
    <message>
        <source>方面</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>这一轮的量表还没有可以写的方面。</source>
        <translation>The scales of this round give no area to speak of.</translation>
    </message>
    <message>
        <source>本班各方面</source>
        <translation>This class</translation>
    </message>
    <message>
        <source>%1全年级，供对照</source>
        <translation>%1, whole grade, beside it</translation>
    </message>
    <message>
        <source>班里可以做的</source>
        <translation>What helps in the class</translation>
    </message>
    <message>
        <source>心理老师&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;班主任&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Counsellor                Class head                Date            </translation>
    </message>
    <message>
        <source>学校测评报告</source>
        <translation>Report of the school</translation>
    </message>
    <message>
        <source>量表：%1</source>
        <translation>Scales: %1</translation>
    </message>
    <message>
        <source>%1&#x3000;心理咨询室&#x3000;%2&#x3000;按知情范围使用</source>
        <translation>%1  Counselling room  %2  Need to know</translation>
    </message>
    <message>
        <source>应答</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>有效并同意</source>
        <translation>Counts, with consent</translation>
    </message>
    <message>
        <source>各年级参加情况</source>
        <translation>Grades</translation>
    </message>
    <message>
        <source>心理老师&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;校长&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Counsellor                Principal                Date            </translation>
    </message>
    <message>
        <source>本机时钟早于最近的记录（%1），时限不准，请先校准。</source>
        <translation>This PC&apos;s clock is behind the last record (%1); times are wrong, set it first.</translation>
    </message>
    <message>
        <source>ID --role 角色 [--person 姓名]</source>
        <translation>ID --role ROLE [--person NAME]</translation>
    </message>
    <message>
        <source>ID --reason 理由 --role 角色 [--second 姓名 --second-role 角色]</source>
        <translation>ID --reason REASON --role ROLE [--second NAME --second-role ROLE]</translation>
    </message>
    <message>
        <source>怀疑有人伤害学生</source>
        <translation>Somebody may be harming the student</translation>
    </message>
    <message>
        <source>撤回这一怀疑</source>
        <translation>This suspicion withdrawn</translation>
    </message>
    <message>
        <source>还不知道是什么人</source>
        <translation>Not known who</translation>
    </message>
    <message>
        <source>家里的人</source>
        <translation>Somebody at home</translation>
    </message>
    <message>
        <source>校外的人</source>
        <translation>Somebody outside school</translation>
    </message>
    <message>
        <source>先进入跟踪才能结案</source>
        <translation>It must be followed before it can be closed</translation>
    </message>
    <message>
        <source>家里可能有人牵涉：改为联系安全的监护人或民政</source>
        <translation>Somebody at home may be involved: go to a safe guardian or civil affairs instead</translation>
    </message>
    <message>
        <source>怀疑的人就在家里，不能答「没有」</source>
        <translation>The suspected person is at home: the answer cannot be “no”</translation>
    </message>
    <message>
        <source>这一步要找的人涉嫌：改由独立的专人办理，写明是谁</source>
        <translation>This step leads to a suspected person: an independent person takes it, to be named</translation>
    </message>
    <message>
        <source>原来的答题卡作废了。拿它答的卷收回来以后要人来认，关键题的任务照样马上开。</source>
        <translation>The old card is revoked. A sheet answered with it must be assigned by a person once it is collected; tasks for critical items still open at once.</translation>
    </message>
    <message>
        <source>新卡：%1&#x3000;%2。请把每台电脑上的答题机文件换成 %3，文件名不变。</source>
        <translation>New card: %1  %2. On every computer put %3 in place of the station file, under the same name.</translation>
    </message>
    <message>
        <source>STATION --student 学号 --revoke | --new --station-file F --out F2 [--dry-run]</source>
        <translation>STATION --student NUMBER --revoke | --new --station-file F --out F2 [--dry-run]</translation>
    </message>
    <message>
        <source>附加题</source>
        <translation>Supplements</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>none</translation>
    </message>
    <message>
        <source>该问的题</source>
        <translation>Items to be asked</translation>
    </message>
    <message>
        <source>附加题，不计入总分</source>
        <translation>Supplements, not in the total</translation>
    </message>
    <message>
        <source>存的得分用的常模是 %1，按现在登记的性别、出生日期和年级应当是 %2；这里按现在的解释。请先重算，再作判断。</source>
        <translation>The stored scores are by norm: %1. By the sex, birth date and grade on record now it should be: %2; explained here as of now. Score again before you judge.</translation>
    </message>
    <message>
        <source>女</source>
        <translation>female</translation>
    </message>
    <message>
        <source>男</source>
        <translation>male</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>the sex</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>the birth date</translation>
    </message>
    <message>
        <source>%1 岁</source>
        <translation>%1 years</translation>
    </message>
    <message>
        <source>不知道是谁</source>
        <translation>nobody known</translation>
    </message>
    <message>
        <source>%1 到 %2 岁</source>
        <translation>%1 to %2 years</translation>
    </message>
    <message>
        <source>%1到%2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>常模『%1』，作答时：%2</source>
        <translation>Norm “%1”; when answering: %2</translation>
    </message>
    <message>
        <source>没有用常模：没有登记%1</source>
        <translation>No norm: %1 is not on record</translation>
    </message>
    <message>
        <source>『%1』（%2）</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>没有用常模：作答时 %1，%2 不适用</source>
        <translation>No norm: when answering %1; %2 is not meant for this person</translation>
    </message>
    <message>
        <source>该问的题没有问全，只给已经查到的分级，不分档</source>
        <translation>Not all that must be asked was asked: the level found so far stands, without a band</translation>
    </message>
    <message>
        <source>该问的题有 %1 题没有答：查到了什么就按什么，没有查到的不给分级，这不等于没有发现</source>
        <translation>%1 of the items to be asked have no answer: what was found stands, without a finding there is no level, and that does not mean nothing was found</translation>
    </message>
    <message>
        <source>没有答的都是不必问的题：分级照给</source>
        <translation>Only items that need not be asked have no answer: the level stands</translation>
    </message>
    <message>
        <source>机构 %1 个，今天有效 %2 个，其中有绿色通道 %3 个。新增 %4，更新 %5，没变 %6，表里没有的 %7 个不动。</source>
        <translation>%1 institutions, %2 valid today, %3 of them with a green channel. %4 added, %5 updated, %6 unchanged, %7 not in the file stay as they are.</translation>
    </message>
    <message>
        <source>绿色通道</source>
        <translation>Green channel</translation>
    </message>
    <message>
        <source>这一天无效</source>
        <translation>Not valid on this day</translation>
    </message>
    <message>
        <source>还没有转介机构白名单。</source>
        <translation>There is no white list of institutions yet.</translation>
    </message>
    <message>
        <source>没有编号，请补上</source>
        <translation>There is no code, please add it</translation>
    </message>
    <message>
        <source>没有机构名称，请补上</source>
        <translation>There is no name of the institution, please add it</translation>
    </message>
    <message>
        <source>编号与前面一行相同，请核对</source>
        <translation>The code is that of an earlier row, please check</translation>
    </message>
    <message>
        <source>有绿色通道，却没有写联系人，转介前请先问清</source>
        <translation>There is a green channel but no contact, ask before anybody is referred</translation>
    </message>
    <message>
        <source>有绿色通道，却没有写电话，转介前请先问清</source>
        <translation>There is a green channel but no telephone number, ask before anybody is referred</translation>
    </message>
    <message>
        <source>转介机构白名单</source>
        <translation>White list of institutions</translation>
    </message>
    <message>
        <source>白名单机构</source>
        <translation>Institution on the white list</translation>
    </message>
    <message>
        <source>转介</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>转介的经过</source>
        <translation>Course of a referral</translation>
    </message>
    <message>
        <source>休学和复学</source>
        <translation>Leave and return</translation>
    </message>
    <message>
        <source>休学和复学的经过</source>
        <translation>Course of leave and return</translation>
    </message>
    <message>
        <source>转介建议书（两联）</source>
        <translation>Referral letter (two copies)</translation>
    </message>
    <message>
        <source>转介回执</source>
        <translation>Reply slip of the referral</translation>
    </message>
    <message>
        <source>复学协议</source>
        <translation>Return-to-school agreement</translation>
    </message>
    <message>
        <source>没有在办的转介。</source>
        <translation>No referral is open.</translation>
    </message>
    <message>
        <source>没有在办的休学。</source>
        <translation>No leave is open.</translation>
    </message>
    <message>
        <source>学生 %1&#x3000;%2&#x3000;学号 %3</source>
        <translation>Student %1, %2, number %3</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>机构</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>由家长选择正规医院的心理科或精神科</source>
        <translation>Psychology or psychiatry of a regular hospital of the family&apos;s choice</translation>
    </message>
    <message>
        <source>绿色通道联系人</source>
        <translation>Green-channel contact</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>接诊时间</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>接诊年龄</source>
        <translation>Ages</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>致监护人 %1：</source>
        <translation>To the guardian %1:</translation>
    </message>
    <message>
        <source>学生将转学，为了不间断地得到支持，学校建议把接着要做的事移交给对方学校。原因如下（只写概括的，不写谈话内容）：</source>
        <translation>The student is to change schools. So that support does not break off, the school advises handing on what goes on. The reasons, in general terms only:</translation>
    </message>
    <message>
        <source>学校在日常工作中了解到下面的情况，建议尽快到正规医院的心理科或精神科，听取专业意见。这是建议，不是诊断：学校不作诊断。</source>
        <translation>The school has come to know what follows and advises seeing psychology or psychiatry of a regular hospital soon. This is advice and no diagnosis: a school makes no diagnosis.</translation>
    </message>
    <message>
        <source>希望在什么时候：%1</source>
        <translation>When: %1</translation>
    </message>
    <message>
        <source>移交给</source>
        <translation>Handed on to</translation>
    </message>
    <message>
        <source>可以去哪里</source>
        <translation>Where to go</translation>
    </message>
    <message>
        <source>收到建议书不等于同意送出材料；同意送什么，另外勾选并签名，随时可以撤回，不影响学校对学生的支持。</source>
        <translation>Receiving the letter is no consent to papers being sent. What may be sent is ticked and signed for on its own, may be withdrawn at any time, and changes nothing in the school&apos;s support.</translation>
    </message>
    <message>
        <source>监护人签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;关系&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;电话&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Guardian&apos;s signature                Relation            Telephone                Date            </translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>监护人同意送出</source>
        <translation>Guardian agrees</translation>
    </message>
    <message>
        <source>已送出</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>■ 同意</source>
        <translation>■ Agreed</translation>
    </message>
    <message>
        <source>□ 同意&#x3000;□ 不同意</source>
        <translation>□ Agreed  □ Not agreed</translation>
    </message>
    <message>
        <source>随转介送出的材料</source>
        <translation>Papers that go along</translation>
    </message>
    <message>
        <source>监护人签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;学生签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Guardian&apos;s signature                Student&apos;s signature                Date            </translation>
    </message>
    <message>
        <source>学校填写</source>
        <translation>For the school</translation>
    </message>
    <message>
        <source>约定就诊</source>
        <translation>Appointment made</translation>
    </message>
    <message>
        <source>回执应到</source>
        <translation>Reply due</translation>
    </message>
    <message>
        <source>结果类别，不写诊断</source>
        <translation>Kind of result, no diagnosis</translation>
    </message>
    <message>
        <source>不同意时的第二次谈话</source>
        <translation>Second talk after a refusal</translation>
    </message>
    <message>
        <source>报告教育主管部门</source>
        <translation>Education office told</translation>
    </message>
    <message>
        <source>经办人签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Signature of who acts for the school                Date            </translation>
    </message>
    <message>
        <source>支持移交建议书</source>
        <translation>Letter on handing on support</translation>
    </message>
    <message>
        <source>学校转介建议书</source>
        <translation>Referral letter of the school</translation>
    </message>
    <message>
        <source>%1&#x3000;第一联&#x3000;监护人留存</source>
        <translation>%1, first copy, for the guardian</translation>
    </message>
    <message>
        <source>写于 %1</source>
        <translation>Written on %1</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;内部资料&#x3000;按知情范围使用&#x3000;规则第 %3 版（建议值，非官方要求）</source>
        <translation>%1  %2  Internal, need to know only  Rules version %3 (proposed, not an official requirement)</translation>
    </message>
    <message>
        <source>%1&#x3000;第二联&#x3000;学校留存</source>
        <translation>%1, second copy, for the school</translation>
    </message>
    <message>
        <source>支持移交回执</source>
        <translation>Reply slip of the hand-over</translation>
    </message>
    <message>
        <source>由 %1 填写</source>
        <translation>To be filled in by %1</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;内部资料&#x3000;按知情范围使用</source>
        <translation>%1  %2  Internal, need to know only</translation>
    </message>
    <message>
        <source>感谢接手。请勾选后交回本校，只需要勾选，不需要写谈话内容。</source>
        <translation>Thank you for taking over. Please tick and send back; ticks are enough, nothing that was said is needed.</translation>
    </message>
    <message>
        <source>感谢接诊。请在家长同意的前提下勾选后交回学校。学校只需要知道结果的类别，不需要诊断名称。</source>
        <translation>Thank you for seeing this student. With the family&apos;s consent please tick and send back. The school needs to know the kind of result, not the name of a diagnosis.</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>请学校配合的事</source>
        <translation>What the school can do</translation>
    </message>
    <message>
        <source>下次复诊日期：______________&#x3000;需要学校注意：______________________________</source>
        <translation>Next visit: ______________  For the school to mind: ______________________________</translation>
    </message>
    <message>
        <source>到校安排：□ 照常到校&#x3000;□ 减少课业&#x3000;□ 建议休学</source>
        <translation>School: □ as usual  □ fewer lessons  □ leave advised</translation>
    </message>
    <message>
        <source>对方学校签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;电话&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Signature of the other school                Telephone                Date            </translation>
    </message>
    <message>
        <source>医师签名或盖章&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;科室&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Doctor&apos;s signature or stamp                Department                Date            </translation>
    </message>
    <message>
        <source>监护人同意把这份回执交给学校&#x3000;签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>The guardian agrees that this slip goes to the school. Signature                Date            </translation>
    </message>
    <message>
        <source>学校在 %1 开了复学评估会，同意复学。监护人 %2 和学校约定如下：</source>
        <translation>On %1 the school&apos;s return meeting approved the return. The guardian %2 and the school agree:</translation>
    </message>
    <message>
        <source>约定</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>已有的材料和条件</source>
        <translation>Papers and conditions</translation>
    </message>
    <message>
        <source>条件出自：%1</source>
        <translation>Conditions from: %1</translation>
    </message>
    <message>
        <source>第一个月的联系</source>
        <translation>Contact in the first month</translation>
    </message>
    <message>
        <source>学校联系人：______________&#x3000;电话：______________&#x3000;下次复诊：______________</source>
        <translation>The school&apos;s contact: ______________  Telephone: ______________  Next visit: ______________</translation>
    </message>
    <message>
        <source>满一个月以后</source>
        <translation>After the first month</translation>
    </message>
    <message>
        <source>有危险，马上留人陪着，联系监护人和学校，拨打 120 或 110。</source>
        <translation>In danger stay with the student, call guardian and school at once, and 120 or 110.</translation>
    </message>
    <message>
        <source>学校代表签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;班主任签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Signature for the school                Class head&apos;s signature                Date            </translation>
    </message>
    <message>
        <source>建议书</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>监护人不同意</source>
        <translation>Guardian refuses</translation>
    </message>
    <message>
        <source>监护人已签收</source>
        <translation>Guardian signed</translation>
    </message>
    <message>
        <source>材料已送</source>
        <translation>Papers sent</translation>
    </message>
    <message>
        <source>已约就诊</source>
        <translation>Appointment made</translation>
    </message>
    <message>
        <source>已就诊</source>
        <translation>Visited</translation>
    </message>
    <message>
        <source>已有回执</source>
        <translation>Reply in</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>休学中</source>
        <translation>On leave</translation>
    </message>
    <message>
        <source>复学评估通过</source>
        <translation>Return approved</translation>
    </message>
    <message>
        <source>协议已签</source>
        <translation>Agreement signed</translation>
    </message>
    <message>
        <source>已复学，第一个月</source>
        <translation>Back, first month</translation>
    </message>
    <message>
        <source>定下文书交给谁</source>
        <translation>Who the papers are for</translation>
    </message>
    <message>
        <source>监护人签收建议书</source>
        <translation>Guardian signed for the letter</translation>
    </message>
    <message>
        <source>监护人不同意转介</source>
        <translation>Guardian refuses the referral</translation>
    </message>
    <message>
        <source>第二次谈转介</source>
        <translation>Second talk about the referral</translation>
    </message>
    <message>
        <source>监护人同意送材料</source>
        <translation>Guardian agrees to papers being sent</translation>
    </message>
    <message>
        <source>监护人不同意送材料</source>
        <translation>Guardian refuses papers being sent</translation>
    </message>
    <message>
        <source>学生本人同意送材料</source>
        <translation>Student agrees to papers being sent</translation>
    </message>
    <message>
        <source>学生本人不同意送材料</source>
        <translation>Student refuses papers being sent</translation>
    </message>
    <message>
        <source>送出材料</source>
        <translation>Papers sent</translation>
    </message>
    <message>
        <source>已经就诊</source>
        <translation>Visit took place</translation>
    </message>
    <message>
        <source>收到回执</source>
        <translation>Reply slip received</translation>
    </message>
    <message>
        <source>开始休学</source>
        <translation>Leave begun</translation>
    </message>
    <message>
        <source>收到材料</source>
        <translation>Papers received</translation>
    </message>
    <message>
        <source>条件已满足</source>
        <translation>Conditions met</translation>
    </message>
    <message>
        <source>条件还没满足</source>
        <translation>Conditions not met yet</translation>
    </message>
    <message>
        <source>复学评估会：通过</source>
        <translation>Return meeting: approved</translation>
    </message>
    <message>
        <source>复学评估会：没有通过</source>
        <translation>Return meeting: not approved</translation>
    </message>
    <message>
        <source>签复学协议</source>
        <translation>Return agreement signed</translation>
    </message>
    <message>
        <source>复学</source>
        <translation>Return to school</translation>
    </message>
    <message>
        <source>复学后联系</source>
        <translation>Contact after the return</translation>
    </message>
    <message>
        <source>办结，恢复平常的联系</source>
        <translation>Closed, ordinary contact again</translation>
    </message>
    <message>
        <source>安全的监护人或民政</source>
        <translation>Safe guardian or civil affairs</translation>
    </message>
    <message>
        <source>附医院材料</source>
        <translation>With the hospital&apos;s paper</translation>
    </message>
    <message>
        <source>每 %1 分钟</source>
        <translation>Every %1 minutes</translation>
    </message>
    <message>
        <source>每 %1 小时</source>
        <translation>Every %1 hours</translation>
    </message>
    <message>
        <source>每 %1 天</source>
        <translation>Every %1 days</translation>
    </message>
    <message>
        <source>每 %1 个上学日</source>
        <translation>Every %1 school days</translation>
    </message>
    <message>
        <source>每 %1 个月</source>
        <translation>Every %1 months</translation>
    </message>
    <message>
        <source>还缺材料：%1</source>
        <translation>Paper still missing: %1</translation>
    </message>
    <message>
        <source>还没满足：%1</source>
        <translation>Not met yet: %1</translation>
    </message>
    <message>
        <source>还没达到：%1</source>
        <translation>Not reached yet: %1</translation>
    </message>
    <message>
        <source>先在预警里回答：家里有没有人可能牵涉其中</source>
        <translation>First answer in the alert: could somebody at home be involved</translation>
    </message>
    <message>
        <source>家里可能有人牵涉，只能交给安全的监护人或民政</source>
        <translation>Somebody at home may be involved: it may go only to a safe guardian or civil affairs</translation>
    </message>
    <message>
        <source>这个人被怀疑，什么都不能交给他，请换一个独立的人</source>
        <translation>This person is suspected and gets nothing, please choose an independent person</translation>
    </message>
    <message>
        <source>这次转介已经办结，要再转介请另写一份</source>
        <translation>This referral is closed, please write a new one</translation>
    </message>
    <message>
        <source>还没有记过不同意</source>
        <translation>No refusal is on record</translation>
    </message>
    <message>
        <source>没有写转到哪里，材料没有地方送</source>
        <translation>It does not say where to, so papers can go nowhere</translation>
    </message>
    <message>
        <source>监护人还没有同意送材料</source>
        <translation>The guardian has not agreed to papers being sent</translation>
    </message>
    <message>
        <source>学生本人还没有同意送材料</source>
        <translation>The student has not agreed to papers being sent</translation>
    </message>
    <message>
        <source>有的材料不在监护人同意的范围里</source>
        <translation>Some of the papers are not among those that the guardian agreed to</translation>
    </message>
    <message>
        <source>建议书还没有交给监护人，也没有记下不同意</source>
        <translation>The guardian has neither received the letter nor refused</translation>
    </message>
    <message>
        <source>还没有谈第二次</source>
        <translation>The second talk has not taken place</translation>
    </message>
    <message>
        <source>还没有报告教育主管部门</source>
        <translation>The education office has not been told</translation>
    </message>
    <message>
        <source>还没有收到回执</source>
        <translation>There is no reply slip yet</translation>
    </message>
    <message>
        <source>这次休学已经办结</source>
        <translation>This leave is closed</translation>
    </message>
    <message>
        <source>一次休学只有一个开始</source>
        <translation>A leave begins once</translation>
    </message>
    <message>
        <source>复学评估会还没有通过，或通过以后条件又变了</source>
        <translation>The return meeting has not approved it, or the conditions changed since</translation>
    </message>
    <message>
        <source>复学协议还没有签</source>
        <translation>The return agreement is not signed</translation>
    </message>
    <message>
        <source>还没有复学</source>
        <translation>Not back at school yet</translation>
    </message>
    <message>
        <source>复学还没有满第一个月</source>
        <translation>The first month after the return is not over</translation>
    </message>
    <message>
        <source>辅导起止</source>
        <translation>Period of counselling</translation>
    </message>
    <message>
        <source>到第 %1 天：%2联系一次</source>
        <translation>Up to day %1: contact, %2</translation>
    </message>
    <message>
        <source>转介：建议书还没有交给监护人</source>
        <translation>Referral: the letter has not reached the guardian</translation>
    </message>
    <message>
        <source>转介：还没有谈第二次</source>
        <translation>Referral: the second talk has not taken place</translation>
    </message>
    <message>
        <source>转介：还没有报告教育主管部门</source>
        <translation>Referral: the education office has not been told</translation>
    </message>
    <message>
        <source>转介：约了就诊，还没有问去了没有</source>
        <translation>Referral: an appointment was made, nobody has asked whether it took place</translation>
    </message>
    <message>
        <source>转介：还没有收到回执</source>
        <translation>Referral: there is no reply slip yet</translation>
    </message>
    <message>
        <source>休学和复学还没有办结</source>
        <translation>Leave and return are still open</translation>
    </message>
    <message>
        <source>共 %1 张。</source>
        <translation>%1 cards.</translation>
    </message>
    <message>
        <source>卡做好了：%1</source>
        <translation>Card made: %1</translation>
    </message>
    <message>
        <source>卡已收回。</source>
        <translation>Card taken back.</translation>
    </message>
    <message>
        <source>长处：%1</source>
        <translation>Strengths: %1</translation>
    </message>
    <message>
        <source>担心：%1</source>
        <translation>Worries: %1</translation>
    </message>
    <message>
        <source>目标：%1</source>
        <translation>Goal: %1</translation>
    </message>
    <message>
        <source>复核：%1</source>
        <translation>Review: %1</translation>
    </message>
    <message>
        <source>还缺：%1</source>
        <translation>Still missing: %1</translation>
    </message>
    <message>
        <source>%1&#x3000;第 %2 版&#x3000;%3&#x3000;复核 %4</source>
        <translation>%1  version %2  %3  review %4</translation>
    </message>
    <message>
        <source>共 %1 份。</source>
        <translation>%1 plans.</translation>
    </message>
    <message>
        <source>草稿已丢弃。</source>
        <translation>Draft discarded.</translation>
    </message>
    <message>
        <source>共 %1 处不同。</source>
        <translation>%1 differences.</translation>
    </message>
    <message>
        <source>共 %1 项，其中 %2 项已逾期。</source>
        <translation>%1 to do, %2 of them overdue.</translation>
    </message>
    <message>
        <source>STUDENT --reason 理由 [--revision N]</source>
        <translation>STUDENT --reason WORDS [--revision N]</translation>
    </message>
    <message>
        <source>STUDENT --measure KEY --reached 0…3 --text 说明 [--day D]</source>
        <translation>STUDENT --measure KEY --reached 0…3 --text WORDS [--day D]</translation>
    </message>
    <message>
        <source>给谁</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>学生：%1</source>
        <translation>Student: %1</translation>
    </message>
    <message>
        <source>%1 起，到 %2 为止</source>
        <translation>From %1 until %2</translation>
    </message>
    <message>
        <source>请您做什么</source>
        <translation>What you are asked to do</translation>
    </message>
    <message>
        <source>请您留意什么</source>
        <translation>What to look out for</translation>
    </message>
    <message>
        <source>什么时候找谁</source>
        <translation>Whom to call when</translation>
    </message>
    <message>
        <source>请您注意</source>
        <translation>Please mind</translation>
    </message>
    <message>
        <source>这张卡只给您一个人，不要转给别人，也不要拍照。</source>
        <translation>This card is for you alone: do not pass it on or photograph it.</translation>
    </message>
    <message>
        <source>请照常对待这名学生，不要追问，不要在班里提起。</source>
        <translation>Treat the student as always; do not question them, and do not mention it in class.</translation>
    </message>
    <message>
        <source>过了日期请交回心理辅导室。</source>
        <translation>After that day please hand it back to the counselling room.</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>执行中</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>已被新版替换</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>学生本人</source>
        <translation>The student</translation>
    </message>
    <message>
        <source>班主任</source>
        <translation>Class head</translation>
    </message>
    <message>
        <source>宿管</source>
        <translation>Dormitory keeper</translation>
    </message>
    <message>
        <source>学科教师</source>
        <translation>Subject teacher</translation>
    </message>
    <message>
        <source>年级组长</source>
        <translation>Grade head</translation>
    </message>
    <message>
        <source>校医</source>
        <translation>School doctor</translation>
    </message>
    <message>
        <source>同学</source>
        <translation>Classmate</translation>
    </message>
    <message>
        <source>还没有</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>开始了</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>大半达到</source>
        <translation>Mostly reached</translation>
    </message>
    <message>
        <source>达到了</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>一生一策到了复核的日子</source>
        <translation>Review of the plan is due</translation>
    </message>
    <message>
        <source>策：%1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>第 %1 版&#x3000;%2</source>
        <translation>Version %1  %2</translation>
    </message>
    <message>
        <source>目标 %1 还没写</source>
        <translation>Goal %1 is not written</translation>
    </message>
    <message>
        <source>目标 %1 还没有措施</source>
        <translation>Goal %1 has no measure</translation>
    </message>
    <message>
        <source>目标 %1 的措施 %2 还没写</source>
        <translation>Goal %1: measure %2 is not written</translation>
    </message>
    <message>
        <source>目标 %1 的措施 %2 还没有日期</source>
        <translation>Goal %1: measure %2 has no day</translation>
    </message>
    <message>
        <source>目标 %1 的措施 %2 不能由这个人做，请换人</source>
        <translation>Goal %1: measure %2 must not be done by this person; name another</translation>
    </message>
    <message>
        <source>先写长处：没有长处的策不能定稿</source>
        <translation>Write the strengths first: without them a plan cannot be put in force</translation>
    </message>
    <message>
        <source>还没有目标</source>
        <translation>There is no goal</translation>
    </message>
    <message>
        <source>还没有复核的日子，或日子已经过了</source>
        <translation>The day of review is missing or past</translation>
    </message>
    <message>
        <source>有监护人做的措施，预警里还没回答：家里有没有人可能牵涉其中</source>
        <translation>A guardian is to do something, and the alert does not say yet whether someone at home could be involved</translation>
    </message>
    <message>
        <source>家里可能有人牵涉其中，监护人的措施先换成别人</source>
        <translation>Someone at home may be involved: give the guardians&apos; measures to others</translation>
    </message>
    <message>
        <source>还没写给谁：要写姓名</source>
        <translation>For whom is missing: write a name</translation>
    </message>
    <message>
        <source>卡只给学校里天天见到学生的人</source>
        <translation>Cards go only to staff who see the student every day</translation>
    </message>
    <message>
        <source>还没写要做什么</source>
        <translation>What to do is not written</translation>
    </message>
    <message>
        <source>还没有有效期，或日子已经过了</source>
        <translation>The last day is missing or past</translation>
    </message>
    <message>
        <source>这张卡不能给这个人</source>
        <translation>This card must not go to this person</translation>
    </message>
    <message>
        <source>请先确认：这个人和怀疑的伤害没有关系</source>
        <translation>Confirm first that this person has nothing to do with the suspected harm</translation>
    </message>
    <message>
        <source>卡上提到了不能联系的人，请换人</source>
        <translation>The card names somebody who must not be contacted; name another</translation>
    </message>
    <message>
        <source>卡上有一句和记录里的原话一样：只写做什么，不写说过什么</source>
        <translation>A line repeats words on record: write what to do, never what was said</translation>
    </message>
    <message>
        <source>这张卡已经收回</source>
        <translation>This card was taken back</translation>
    </message>
    <message>
        <source>这张卡过了有效期</source>
        <translation>This card is past its last day</translation>
    </message>
    <message>
        <source>%1（%2，%3）</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>长处</source>
        <translation>Strengths</translation>
    </message>
    <message>
        <source>担心</source>
        <translation>Worries</translation>
    </message>
    <message>
        <source>心理教师内部备注</source>
        <translation>Remarks for counsellors only</translation>
    </message>
    <message>
        <source>复核日期</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>措施内容</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>谁做</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>可以告知</source>
        <translation>May be told</translation>
    </message>
    <message>
        <source>可以</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>不可以</source>
        <translation>No</translation>
    </message>
    <message>
        <source>STUDENT --reason 理由 --out F.pdf</source>
        <translation>STUDENT --reason WORDS --out F.pdf</translation>
    </message>
    <message>
        <source>一生一策&#x3000;发展支持计划</source>
        <translation>Student plan</translation>
    </message>
    <message>
        <source>心理教师签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Counsellor&apos;s signature                    Date                    </translation>
    </message>
    <message>
        <source>知情卡</source>
        <translation>Need-to-know card</translation>
    </message>
    <message>
        <source>能写 %1 封反馈信，另有 %2 人要先当面谈。什么都没有写入。</source>
        <translation>Letters that can be written: %1; students to be talked with first: %2. Nothing was written.</translation>
    </message>
    <message>
        <source>1 至 4 人的格子不写（“不写”），或与相邻一栏合并（“并入右栏”），连同同一天的其他报告一起看也推算不出来；同一轮隔几天再发一次，差数会说出是谁，请不要再发。各方面的划分是建议用语第 %1 版，不是官方标准。</source>
        <translation>Cells of 1 to 4 people are left out (&quot;left out&quot;) or joined with the next column (&quot;in the next column&quot;); together with the other reports of the same day they cannot be computed either. A second edition some days later would tell by its differences who it is: please do not hand one out. The areas are proposed wording, edition %1, and no official standard.</translation>
    </message>
    <message>
        <source>从应答到有效</source>
        <translation>From due to valid</translation>
    </message>
    <message>
        <source>共 %1 份附件。</source>
        <translation>%1 attachments.</translation>
    </message>
    <message>
        <source>存进了 %1。那里是明文，请保管好，用完就删。</source>
        <translation>Saved as %1. It lies there in clear: keep it safe and delete it after use.</translation>
    </message>
    <message>
        <source>附件已移除，理由记入了日志。</source>
        <translation>The attachment was removed; the reason stands in the journal.</translation>
    </message>
    <message>
        <source>STUDENT FILE --kind K --title 名称 [--day D] [--alert ID] [--consent CAMPAIGN|all]</source>
        <translation>STUDENT FILE --kind K --title TITLE [--day D] [--alert ID] [--consent CAMPAIGN|all]</translation>
    </message>
    <message>
        <source>ID --reason 理由 --out FILE</source>
        <translation>ID --reason REASON --out FILE</translation>
    </message>
    <message>
        <source>ID --reason 理由 [--revision N]</source>
        <translation>ID --reason REASON [--revision N]</translation>
    </message>
    <message>
        <source>这个文件不是完整的 PDF、PNG 或 JPEG。什么都没有存入。请重新扫描，或从原处重新拷贝。</source>
        <translation>This file is not a whole PDF, PNG or JPEG. Nothing was stored. Please scan it again, or copy it again from where it came.</translation>
    </message>
    <message>
        <source>这份扫描件超过 %1 MB。什么都没有存入。请用低一些的分辨率重新扫描。</source>
        <translation>This scan is larger than %1 MB. Nothing was stored. Please scan it again at a lower resolution.</translation>
    </message>
    <message>
        <source>这张图超过 %1 万像素。什么都没有存入。请用低一些的分辨率重新扫描。</source>
        <translation>This picture has more than %1 × 10,000 pixels. Nothing was stored. Please scan it again at a lower resolution.</translation>
    </message>
    <message>
        <source>这个文件已经在这名学生的附件里了。没有再存一份。</source>
        <translation>This file is among the attachments of this student already. It was not stored again.</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>%1&#x3000;第 %2 次&#x3000;%3</source>
        <translation>%1  No. %2  %3</translation>
    </message>
    <message>
        <source>补记&#x3000;%1&#x3000;%2：%3</source>
        <translation>Addendum  %1  %2: %3</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3&#x3000;第 %4 次&#x3000;%5&#x3000;%6</source>
        <translation>%1  %2  %3  No. %4  %5  %6</translation>
    </message>
    <message>
        <source>共 %1 次。</source>
        <translation>%1 sessions.</translation>
    </message>
    <message>
        <source>SESSION --file F.txt [--reason 理由]</source>
        <translation>SESSION --file F.txt [--reason WORDS]</translation>
    </message>
    <message>
        <source>SESSION [--reason 理由]</source>
        <translation>SESSION [--reason WORDS]</translation>
    </message>
    <message>
        <source>SESSION --reason 理由 --out F.pdf</source>
        <translation>SESSION --reason WORDS --out F.pdf</translation>
    </message>
    <message>
        <source>没有记</source>
        <translation>not noted</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>当面</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>视频</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>书信</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>自己来</source>
        <translation>Self</translation>
    </message>
    <message>
        <source>班主任转来</source>
        <translation>Class head</translation>
    </message>
    <message>
        <source>家长提出</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>筛查后约谈</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>其他来源</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>还没定稿</source>
        <translation>Not final</translation>
    </message>
    <message>
        <source>已定稿</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>有没有想过死或伤害自己</source>
        <translation>Thoughts of death or self-harm?</translation>
    </message>
    <message>
        <source>有没有想过怎么做</source>
        <translation>Thought of how?</translation>
    </message>
    <message>
        <source>手边有没有能用的东西</source>
        <translation>Means at hand?</translation>
    </message>
    <message>
        <source>以前有没有做过</source>
        <translation>Done before?</translation>
    </message>
    <message>
        <source>有没有支撑自己的人和事</source>
        <translation>People and things that hold them?</translation>
    </message>
    <message>
        <source>没有问</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>不确定</source>
        <translation>Unsure</translation>
    </message>
    <message>
        <source>有</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>主诉（学生原话）</source>
        <translation>Complaint (the student&apos;s words)</translation>
    </message>
    <message>
        <source>多久了，怎么变化</source>
        <translation>How long, and its course</translation>
    </message>
    <message>
        <source>背景</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>状态（情绪、行为、想法、身体、睡眠）</source>
        <translation>State (mood, behaviour, thoughts, body, sleep)</translation>
    </message>
    <message>
        <source>评估（不是诊断）</source>
        <translation>Assessment (no diagnosis)</translation>
    </message>
    <message>
        <source>过程和方法</source>
        <translation>Process and methods</translation>
    </message>
    <message>
        <source>学生的反馈</source>
        <translation>The student&apos;s feedback</translation>
    </message>
    <message>
        <source>约好做的事</source>
        <translation>Agreed to do</translation>
    </message>
    <message>
        <source>有伤害自己的危险</source>
        <translation>Danger to self</translation>
    </message>
    <message>
        <source>有伤害他人的危险</source>
        <translation>Danger to others</translation>
    </message>
    <message>
        <source>受到他人伤害</source>
        <translation>Harmed by others</translation>
    </message>
    <message>
        <source>法律要求</source>
        <translation>Required by law</translation>
    </message>
    <message>
        <source>学生同意</source>
        <translation>The student agreed</translation>
    </message>
    <message>
        <source>医院</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>公安机关</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>民政部门</source>
        <translation>Civil affairs</translation>
    </message>
    <message>
        <source>教育主管部门</source>
        <translation>Education authority</translation>
    </message>
    <message>
        <source>其他人</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>没有等级</source>
        <translation>No level</translation>
    </message>
    <message>
        <source>%1 级</source>
        <translation>Level %1</translation>
    </message>
    <message>
        <source>这是别人的记录，内容没有显示。要看，请写明理由，会记入日志。</source>
        <translation>This is another&apos;s note and is not shown. To see it, give a reason; it goes into the journal.</translation>
    </message>
    <message>
        <source>这份记录没有封给您，内容打不开。</source>
        <translation>This note is not sealed to you and cannot be opened.</translation>
    </message>
    <message>
        <source>还没向学生说明保密的边界</source>
        <translation>The limits of confidentiality were not explained</translation>
    </message>
    <message>
        <source>还没写时长</source>
        <translation>The length is missing</translation>
    </message>
    <message>
        <source>还没有内容</source>
        <translation>Nothing is written yet</translation>
    </message>
    <message>
        <source>已经定稿，只能加补记</source>
        <translation>It is final; only addenda can be written</translation>
    </message>
    <message>
        <source>还没定稿，直接改就行，不用补记</source>
        <translation>It is not final: change it, no addendum is needed</translation>
    </message>
    <message>
        <source>心理教师还没有打开过这个档案库，请他先打开一次</source>
        <translation>No counsellor has opened this vault yet; ask one to open it once</translation>
    </message>
    <message>
        <source>还没写说了什么</source>
        <translation>What was told is missing</translation>
    </message>
    <message>
        <source>还没写告诉了谁：要写姓名或单位</source>
        <translation>Who was told is missing: a name or an office</translation>
    </message>
    <message>
        <source>还没写谁决定的</source>
        <translation>Who decided is missing</translation>
    </message>
    <message>
        <source>没有告诉学生的，要写为什么</source>
        <translation>Where the student was not told, say why</translation>
    </message>
    <message>
        <source>没有日期，或日期还没到</source>
        <translation>The date is missing or lies ahead</translation>
    </message>
    <message>
        <source>不能告诉这个人：他涉嫌其中</source>
        <translation>This person must not be told: they are suspected</translation>
    </message>
    <message>
        <source>不能由这个人决定：他涉嫌其中</source>
        <translation>This person must not decide: they are suspected</translation>
    </message>
    <message>
        <source>预警里还没回答：家里有没有人可能牵涉其中</source>
        <translation>The alert does not say yet whether somebody at home could be involved</translation>
    </message>
    <message>
        <source>家里可能有人牵涉其中，不能这样告诉监护人：请按预警里的步骤办</source>
        <translation>Somebody at home may be involved, so guardians are not told this way: follow the steps of the alert</translation>
    </message>
    <message>
        <source>%1 分钟</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1&#x3000;告诉%2（%3）&#x3000;依据：%4&#x3000;决定：%5</source>
        <translation>%1  Told %2 (%3)  Ground: %4  Decided by: %5</translation>
    </message>
    <message>
        <source>说了什么：%1</source>
        <translation>What was told: %1</translation>
    </message>
    <message>
        <source>已经告诉学生</source>
        <translation>The student was told</translation>
    </message>
    <message>
        <source>没有告诉学生：%1</source>
        <translation>The student was not told: %1</translation>
    </message>
    <message>
        <source>心理辅导记录</source>
        <translation>Counselling record</translation>
    </message>
    <message>
        <source>第 %1 次&#x3000;%2</source>
        <translation>No. %1  %2</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;心理辅导记录&#x3000;限制查阅</source>
        <translation>%1  %2  Counselling record  Restricted</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>How</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>说明了保密的边界</source>
        <translation>Limits of confidentiality explained</translation>
    </message>
    <message>
        <source>难受程度（0–10）</source>
        <translation>Distress (0–10)</translation>
    </message>
    <message>
        <source>辅导前 %1&#x3000;辅导后 %2</source>
        <translation>before %1  after %2</translation>
    </message>
    <message>
        <source>辅导前的等级</source>
        <translation>Level before</translation>
    </message>
    <message>
        <source>辅导后的等级</source>
        <translation>Level after</translation>
    </message>
    <message>
        <source>下次</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>补记</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>%1&#x3000;%2
%3</source>
        <translation>%1  %2
%3</translation>
    </message>
    <message>
        <source>突破保密的记录</source>
        <translation>Breaks of confidentiality</translation>
    </message>
    <message>
        <source>辅导教师：%1&#x3000;签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Counsellor: %1  Signature                Date            </translation>
    </message>
    <message>
        <source>有人用作废的卡想找人说说：找到是谁</source>
        <translation>Somebody with a lost card asked to talk: find out who</translation>
    </message>
    <message>
        <source>ID [--add 姓名] [--remove 姓名]</source>
        <translation>ID [--add NAME] [--remove NAME]</translation>
    </message>
    <message>
        <source>共 %1 件。</source>
        <translation>%1 entries.</translation>
    </message>
    <message>
        <source>STUDENT [--kinds signal,decision,…] [--reason 打开限制内容的理由]</source>
        <translation>STUDENT [--kinds signal,decision,…] [--reason WHY RESTRICTED PARTS ARE OPENED]</translation>
    </message>
    <message>
        <source>已经定过级：要逐级降到最轻一级再结案，不能搁置</source>
        <translation>It has been graded: it is lowered step by step and closed, not set aside</translation>
    </message>
    <message>
        <source>怀疑有人加害，不能搁置</source>
        <translation>Somebody is suspected of harm: it cannot be set aside</translation>
    </message>
    <message>
        <source>谈话里说到过危险，不能搁置，要定级</source>
        <translation>Danger was said in a talk: it is graded, not set aside</translation>
    </message>
    <message>
        <source>有危险的信号：还没有在它之后当面谈过，或没有记下谈话</source>
        <translation>There is a sign of danger: no talk after it is on record</translation>
    </message>
    <message>
        <source>有危险的信号：还要第二个人看过并签名</source>
        <translation>There is a sign of danger: a second person must look and sign</translation>
    </message>
    <message>
        <source>这个人涉嫌，不能把个案交给他</source>
        <translation>This person is suspected: the case cannot be given to them</translation>
    </message>
    <message>
        <source>个案交给谁</source>
        <translation>To whom a case was given</translation>
    </message>
    <message>
        <source>升级</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>降级</source>
        <translation>Lowered</translation>
    </message>
    <message>
        <source>维持</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>结案</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>搁置</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>建议转介</source>
        <translation>Referral suggested</translation>
    </message>
    <message>
        <source>评价：%1</source>
        <translation>Evaluated: %1</translation>
    </message>
    <message>
        <source>第 %1 版，%2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>测评</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>策</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>无效</source>
        <translation>invalid</translation>
    </message>
    <message>
        <source>已收回</source>
        <translation>withdrawn from</translation>
    </message>
    <message>
        <source>给了</source>
        <translation>given to</translation>
    </message>
    <message>
        <source>家长%1，学生%2</source>
        <translation>Guardian: %1, student: %2</translation>
    </message>
    <message>
        <source>（有记录，未打开）</source>
        <translation>(there is a note, not opened)</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>Viewed</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>打开限制内容</source>
        <translation>Opened restricted parts</translation>
    </message>
    <message>
        <source>突破保密</source>
        <translation>Broke confidentiality</translation>
    </message>
    <message>
        <source>移交</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>还没定</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>补记：%1</source>
        <translation>Addendum: %1</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;个案 %3 个，定了 %4 个&#x3000;%5</source>
        <translation>%1  %2  cases: %3, decided: %4  %5</translation>
    </message>
    <message>
        <source>记下了：办完了。</source>
        <translation>Recorded as done.</translation>
    </message>
    <message>
        <source>[--day D] [--place 地点]</source>
        <translation>[--day D] [--place PLACE]</translation>
    </message>
    <message>
        <source>MEETING --person 姓名 [--refused 理由]</source>
        <translation>MEETING --person NAME [--refused WHY]</translation>
    </message>
    <message>
        <source>MEETING --text 补记 [--case ALERT]</source>
        <translation>MEETING --text ADDENDUM [--case ALERT]</translation>
    </message>
    <message>
        <source>ITEM --note 结果</source>
        <translation>ITEM --note RESULT</translation>
    </message>
    <message>
        <source>研判会定的事还没有办完</source>
        <translation>Tasks of the risk meeting are open</translation>
    </message>
    <message>
        <source>%1&#x3000;办了：%2</source>
        <translation>%1  done: %2</translation>
    </message>
    <message>
        <source>%1&#x3000;还没办</source>
        <translation>%1  open</translation>
    </message>
    <message>
        <source>%1 拒签：%2</source>
        <translation>%1 refused: %2</translation>
    </message>
    <message>
        <source>%1 已签</source>
        <translation>%1 signed</translation>
    </message>
    <message>
        <source>决定：没有议</source>
        <translation>Decision: not discussed</translation>
    </message>
    <message>
        <source>从%1升到%2</source>
        <translation>raised from %1 to %2</translation>
    </message>
    <message>
        <source>从%1降到%2</source>
        <translation>lowered from %1 to %2</translation>
    </message>
    <message>
        <source>决定：%1</source>
        <translation>Decision: %1</translation>
    </message>
    <message>
        <source>理由：%1</source>
        <translation>Reasons: %1</translation>
    </message>
    <message>
        <source>谁办</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>已准备</source>
        <translation>Prepared</translation>
    </message>
    <message>
        <source>已开，等签字</source>
        <translation>Held, to be signed</translation>
    </message>
    <message>
        <source>已签字</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>参加</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>改等级</source>
        <translation>Change the level</translation>
    </message>
    <message>
        <source>同意结案</source>
        <translation>Closing agreed</translation>
    </message>
    <message>
        <source>复核一生一策</source>
        <translation>Review the plan</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>未定级</source>
        <translation>Not graded</translation>
    </message>
    <message>
        <source>定为%1</source>
        <translation>Level %1</translation>
    </message>
    <message>
        <source>第一次上会</source>
        <translation>First time at a meeting</translation>
    </message>
    <message>
        <source>上次（%1）的决定：%2</source>
        <translation>Last decision (%1): %2</translation>
    </message>
    <message>
        <source>上次定的事：%1</source>
        <translation>Task of last time: %1</translation>
    </message>
    <message>
        <source>没有变化</source>
        <translation>No change</translation>
    </message>
    <message>
        <source>还没有定主持人</source>
        <translation>There is no chair</translation>
    </message>
    <message>
        <source>还没有定记录人</source>
        <translation>There is no secretary</translation>
    </message>
    <message>
        <source>开会的日子还没有到</source>
        <translation>The day of the meeting lies ahead</translation>
    </message>
    <message>
        <source>还有没定下来的个案</source>
        <translation>Some cases are undecided</translation>
    </message>
    <message>
        <source>还有人没签字，也没记下拒签的理由</source>
        <translation>Somebody has neither signed nor refused with a reason</translation>
    </message>
    <message>
        <source>开每月的研判会</source>
        <translation>Hold the monthly risk meeting</translation>
    </message>
    <message>
        <source>研判会：%1</source>
        <translation>Risk meeting: %1</translation>
    </message>
    <message>
        <source>研判会纪要（另行研究）</source>
        <translation>Minutes of the risk meeting (discussed apart)</translation>
    </message>
    <message>
        <source>日期：%1</source>
        <translation>Day: %1</translation>
    </message>
    <message>
        <source>地点：%1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>个案 %1 个</source>
        <translation>Cases: %1</translation>
    </message>
    <message>
        <source>参加的人</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>会上</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>签字</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>%1签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>%1, signature                Date            </translation>
    </message>
    <message>
        <source>没有</source>
        <comment>risk</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>辅导</source>
        <translation>Counselling</translation>
    </message>
    <message>
        <source>要办的步骤</source>
        <translation>Steps to do</translation>
    </message>
    <message>
        <source>现在陪着：%1</source>
        <translation>With the student now: %1</translation>
    </message>
    <message>
        <source>陪护</source>
        <translation>Guard</translation>
    </message>
    <message>
        <source>联系顺序（建议值）</source>
        <translation>Order of calls (proposed)</translation>
    </message>
    <message>
        <source>已记下</source>
        <translation>Written down</translation>
    </message>
    <message>
        <source>ALERT --person 姓名 [--with 姓名,…] [--at T] --until T [--note 交接]</source>
        <translation>ALERT --person NAME [--with NAME,…] [--at T] --until T [--note HANDOVER]</translation>
    </message>
    <message>
        <source>ALERT --note 什么 --person 谁拿走的 [--with 姓名,…] [--place 在哪里] [--result 存在哪里] [--at T]</source>
        <translation>ALERT --note WHAT --person BY_WHOM [--with NAME,…] [--place WHERE_FOUND] [--result WHERE_KEPT] [--at T]</translation>
    </message>
    <message>
        <source>ALERT --role R --outcome reached|not_reached [--person 姓名] [--phone 电话] [--note 说明] [--at T] [--safe]</source>
        <translation>ALERT --role R --outcome reached|not_reached [--person NAME] [--phone NUMBER] [--note TEXT] [--at T] [--safe]</translation>
    </message>
    <message>
        <source>ALERT --outcome told|signed|refused --person 监护人 [--relation 关系] [--phone 电话] [--how 方式] [--with 见证人,见证人] [--result 态度] [--note 说明] [--at T] [--safe]</source>
        <translation>ALERT --outcome told|signed|refused --person GUARDIAN [--relation R] [--phone NUMBER] [--how HOW] [--with WITNESS,WITNESS] [--result ATTITUDE] [--note TEXT] [--at T] [--safe]</translation>
    </message>
    <message>
        <source>ALERT --place 医院 [--person 谁陪去] [--with 姓名,…] [--result 结果] [--note 说明] [--at T]</source>
        <translation>ALERT --place HOSPITAL [--person WHO_WENT_ALONG] [--with NAME,…] [--result RESULT] [--note TEXT] [--at T]</translation>
    </message>
    <message>
        <source>ALERT --way phone|written [--person 谁接的] [--phone 电话] [--result 答复] [--note 说明] [--at T]</source>
        <translation>ALERT --way phone|written [--person WHO_TOOK_IT] [--phone NUMBER] [--result ANSWER] [--note TEXT] [--at T]</translation>
    </message>
    <message>
        <source>ALERT --step problem|safety|support|alternatives|plan|commitment --note 内容 [--at T]</source>
        <translation>ALERT --step problem|safety|support|alternatives|plan|commitment --note TEXT [--at T]</translation>
    </message>
    <message>
        <source>ALERT --group witnesses|dormitory|class|school --note 做了什么 [--at T]</source>
        <translation>ALERT --group witnesses|dormitory|class|school --note WHAT_WAS_DONE [--at T]</translation>
    </message>
    <message>
        <source>打通了</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>没打通</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>已告知</source>
        <translation>told</translation>
    </message>
    <message>
        <source>告知书已签</source>
        <translation>notice signed</translation>
    </message>
    <message>
        <source>告知书拒签</source>
        <translation>notice not signed: refused</translation>
    </message>
    <message>
        <source>打电话报告</source>
        <translation>reported by phone</translation>
    </message>
    <message>
        <source>书面报告</source>
        <translation>reported in writing</translation>
    </message>
    <message>
        <source>拿走的东西</source>
        <translation>Removed means</translation>
    </message>
    <message>
        <source>联系</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>告知家长</source>
        <translation>Notice to the parents</translation>
    </message>
    <message>
        <source>送医</source>
        <translation>To hospital</translation>
    </message>
    <message>
        <source>六步</source>
        <translation>Six steps</translation>
    </message>
    <message>
        <source>事后关怀</source>
        <translation>Postvention</translation>
    </message>
    <message>
        <source>%1 到 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 到 %2&#x3000;没有人陪着</source>
        <translation>%1 to %2  nobody with the student</translation>
    </message>
    <message>
        <source>%1 到 %2&#x3000;只有一个人陪着</source>
        <translation>%1 to %2  only one person with the student</translation>
    </message>
    <message>
        <source>%1 到 %2&#x3000;%3 同时排在两班里</source>
        <translation>%1 to %2  %3 in two shifts at once</translation>
    </message>
    <message>
        <source>已经结案，不能再记</source>
        <translation>The case is closed: nothing more can be written down</translation>
    </message>
    <message>
        <source>家里说不准：先告知保护负责人</source>
        <translation>Home is uncertain: tell the safeguarding lead first</translation>
    </message>
    <message>
        <source>家里可能有人牵涉：只联系安全的监护人或民政</source>
        <translation>Somebody at home may be involved: only a safe guardian or civil affairs may be told</translation>
    </message>
    <message>
        <source>这个岗位的人被怀疑：改找独立的专人，写明是谁</source>
        <translation>Whoever holds this post is suspected: turn to an independent person, and say who</translation>
    </message>
    <message>
        <source>这里有人被怀疑：不能让他陪着、告诉他或由他去办，请换人</source>
        <translation>Somebody here is suspected: they must not stay with the student, be told or do this. Choose somebody else</translation>
    </message>
    <message>
        <source>这一项只能从给定的几种里选</source>
        <translation>Only one of the given choices is possible here</translation>
    </message>
    <message>
        <source>联系单上没有这个岗位</source>
        <translation>The call list has no such post</translation>
    </message>
    <message>
        <source>要写明是谁</source>
        <translation>Say who it is</translation>
    </message>
    <message>
        <source>同一个人写了两次</source>
        <translation>The same person stands here twice</translation>
    </message>
    <message>
        <source>拒签时要写明两名见证人，监护人自己不算</source>
        <translation>A refused signature wants two named witnesses beside the guardian</translation>
    </message>
    <message>
        <source>一班要有结束时间，在开始之后，最长一天</source>
        <translation>A shift needs an end after its beginning, a day at most</translation>
    </message>
    <message>
        <source>要写明是哪家医院</source>
        <translation>Say which hospital</translation>
    </message>
    <message>
        <source>要写明内容</source>
        <translation>Say what it was</translation>
    </message>
    <message>
        <source>一生一策</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>辅导记录</source>
        <translation>Counselling notes</translation>
    </message>
    <message>
        <source>研判会</source>
        <translation>Risk meeting</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>%1 年春</source>
        <translation>Spring %1</translation>
    </message>
    <message>
        <source>%1 年秋</source>
        <translation>Autumn %1</translation>
    </message>
    <message>
        <source>打开别人的辅导记录</source>
        <translation>Opened another&apos;s counselling note</translation>
    </message>
    <message>
        <source>换答题卡</source>
        <translation>Replaced an answer card</translation>
    </message>
    <message>
        <source>共 %1 个预约。</source>
        <translation>%1 appointments in all.</translation>
    </message>
    <message>
        <source>STUDENT --day D --at HH:MM [--minutes N] [--room 房间] [--counsellor 姓名] [--visitor student|guardian] [--source S] [--times N] [--follows ID] [--outside]</source>
        <translation>STUDENT --day D --at HH:MM [--minutes N] [--room ROOM] [--counsellor NAME] [--visitor student|guardian] [--source S] [--times N] [--follows ID] [--outside]</translation>
    </message>
    <message>
        <source>APPOINTMENT [--day D] [--at HH:MM] [--minutes N] [--room 房间] [--counsellor 姓名] [--outside]</source>
        <translation>APPOINTMENT [--day D] [--at HH:MM] [--minutes N] [--room ROOM] [--counsellor NAME] [--outside]</translation>
    </message>
    <message>
        <source>下一次最迟 %1 开。</source>
        <translation>The next one is due by %1.</translation>
    </message>
    <message>
        <source>MEETING --case ALERT --decision keep|level|close|refer|plan_review|other --reason 理由 [--severity N] [--items 事|谁|D;…] [--revision N]</source>
        <translation>MEETING --case ALERT --decision keep|level|close|refer|plan_review|other --reason WHY [--severity N] [--items WHAT|WHO|D;…] [--revision N]</translation>
    </message>
    <message>
        <source>--set 房间,房间</source>
        <translation>--set ROOM,ROOM</translation>
    </message>
    <message>
        <source>--set &quot;1-5 08:00-18:00 姓名;2026-12-01 08:00-12:00 姓名&quot;</source>
        <translation>--set &quot;1-5 08:00-18:00 NAME;2026-12-01 08:00-12:00 NAME&quot;</translation>
    </message>
    <message>
        <source>占用</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>%1（监护人）</source>
        <translation>%1 (guardian)</translation>
    </message>
    <message>
        <source>回答以前不显示家里的电话。护住学生、送医院不等这一问。按 1、2、3 回答。</source>
        <translation>Until this is answered no number of home is shown. Protecting the student and going to hospital do not wait for it. Answer with 1, 2 or 3.</translation>
    </message>
    <message>
        <source>这一步不找原来的人，由独立的专人办，要写明是谁。</source>
        <translation>This step does not go to its usual person: an independent person takes it. Write who.</translation>
    </message>
    <message>
        <source>不联系可能牵涉的人。写明安全的监护人或民政是谁。</source>
        <translation>Nobody who might be involved is contacted. Write who the safe guardian or civil affairs officer is.</translation>
    </message>
    <message>
        <source>一小时以内告知保护负责人，在那以前不联系家里。</source>
        <translation>Tell the safeguarding lead within the hour; until then nobody at home is contacted.</translation>
    </message>
    <message>
        <source>办了就按 1，写一句做了什么。</source>
        <translation>When it is done press 1 and write one sentence.</translation>
    </message>
    <message>
        <source>两名大人一起陪着，一刻不单独留下。没有人接，就不换班。</source>
        <translation>Two adults stay together with the student, who is never left alone. Nobody leaves before the next has come.</translation>
    </message>
    <message>
        <source>有人陪着去。眼前有危险先叫急救，按 C 看电话。</source>
        <translation>Somebody goes along. In immediate danger call the ambulance first: C shows the number.</translation>
    </message>
    <message>
        <source>当面谈，签告知书。不签，请两个人见证。先按 Ctrl+P 做好告知书。</source>
        <translation>Talk in person and have the notice signed. If it is refused, two people witness it. Ctrl+P makes the notice first.</translation>
    </message>
    <message>
        <source>说学生有人陪着、请马上来校，不说谈话内容。</source>
        <translation>Say that somebody stays with the student and ask them to come at once; not what was said in talks.</translation>
    </message>
    <message>
        <source>只报必要的事实，会记为突破保密。</source>
        <translation>Only necessary facts; it is recorded as breaking confidence.</translation>
    </message>
    <message>
        <source>打完就按键，记下谁接的和时间。</source>
        <translation>After the call press a key: who took it and the time are recorded.</translation>
    </message>
    <message>
        <source>排一班</source>
        <translation>Add a shift</translation>
    </message>
    <message>
        <source>已送到医院</source>
        <translation>Taken to hospital</translation>
    </message>
    <message>
        <source>电话报告了</source>
        <translation>Reported by phone</translation>
    </message>
    <message>
        <source>书面报告了</source>
        <translation>Reported in writing</translation>
    </message>
    <message>
        <source>告知了</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>签了</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>拒签，两人见证</source>
        <translation>Refused, two witnesses</translation>
    </message>
    <message>
        <source>还没有写下谁陪着</source>
        <translation>nobody written down yet</translation>
    </message>
    <message>
        <source>学生 %1&#x3000;学号 %2</source>
        <translation>Student %1  Student no. %2</translation>
    </message>
    <message>
        <source>等级 %1&#x3000;第一条记录 %2</source>
        <translation>Level %1  First record %2</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>打通的时间</source>
        <translation>Reached at</translation>
    </message>
    <message>
        <source>说了什么</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>由心理教师联系</source>
        <translation>The counsellor calls</translation>
    </message>
    <message>
        <source>现在陪着：%1。学生身边一直有两名成人，不单独留下。</source>
        <translation>Staying now: %1. Two adults are always with the student, who is never left alone.</translation>
    </message>
    <message>
        <source>先打给谁（建议顺序）</source>
        <translation>Whom to call first (proposed order)</translation>
    </message>
    <message>
        <source>最迟</source>
        <translation>At the latest</translation>
    </message>
    <message>
        <source>办好的时间</source>
        <translation>Done at</translation>
    </message>
    <message>
        <source>谁办的</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>%1&#x3000;已超时</source>
        <translation>%1, late</translation>
    </message>
    <message>
        <source>已办的步骤</source>
        <translation>Steps done</translation>
    </message>
    <message>
        <source>看到的、听到的，不写推测</source>
        <translation>Seen and heard, no guesses</translation>
    </message>
    <message>
        <source>谁记的</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>即时记录</source>
        <translation>Record as it happens</translation>
    </message>
    <message>
        <source>两名成人一起陪着，不单独留下。没有人接，就不换班。</source>
        <translation>Two adults stay together, and the student is never left alone. Nobody leaves before the next has come.</translation>
    </message>
    <message>
        <source>谁陪</source>
        <translation>Who stays</translation>
    </message>
    <message>
        <source>交接的话</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>交班签名</source>
        <translation>Handing over, signature</translation>
    </message>
    <message>
        <source>接班签名</source>
        <translation>Taking over, signature</translation>
    </message>
    <message>
        <source>值守表和交接</source>
        <translation>Shifts and hand-over</translation>
    </message>
    <message>
        <source>不够两个人的时间</source>
        <translation>Times with fewer than two</translation>
    </message>
    <message>
        <source>交给家长或医院</source>
        <translation>Handed to parents or hospital</translation>
    </message>
    <message>
        <source>交出的人签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;接手的人签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;和学生的关系&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Handed over by            Taken over by            Relation        </translation>
    </message>
    <message>
        <source>时间&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;地点&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Time                    Place                    </translation>
    </message>
    <message>
        <source>什么</source>
        <translation>What</translation>
    </message>
    <message>
        <source>在哪里找到</source>
        <translation>Found where</translation>
    </message>
    <message>
        <source>谁拿走的</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>存在哪里</source>
        <translation>Kept where</translation>
    </message>
    <message>
        <source>再看一遍：书包、课桌、宿舍床位和柜子、高处的窗。</source>
        <translation>Look once more: bag, desk, bed and locker in the dormitory, high windows.</translation>
    </message>
    <message>
        <source>经办人签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;见证人签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Done by                Witness                Date            </translation>
    </message>
    <message>
        <source>学校了解到，%1 现在的安全需要我们一起马上重视。学校已经安排大人陪着。这是告知，不是诊断：学校不作诊断。</source>
        <translation>The school has learned that the safety of %1 needs our care together at once. Adults stay with your child. This is a notice and no diagnosis: the school makes none.</translation>
    </message>
    <message>
        <source>请您现在做这几件事</source>
        <translation>Please do this now</translation>
    </message>
    <message>
        <source>有危险马上拨打：%1</source>
        <translation>In danger call at once: %1</translation>
    </message>
    <message>
        <source>学校联系人：______________&#x3000;电话：______________</source>
        <translation>Contact at the school: ______________  Phone: ______________</translation>
    </message>
    <message>
        <source>□ 已收到，会照着做。&#x3000;&#x3000;□ 已收到，不同意。理由：____________________</source>
        <translation>□ Received, I shall do so.    □ Received, I do not agree. Reason: ____________________</translation>
    </message>
    <message>
        <source>告知的时间</source>
        <translation>Told at</translation>
    </message>
    <message>
        <source>怎样告知</source>
        <translation>How told</translation>
    </message>
    <message>
        <source>监护人的态度</source>
        <translation>Attitude of the guardian</translation>
    </message>
    <message>
        <source>拒签的时间</source>
        <translation>Signature refused at</translation>
    </message>
    <message>
        <source>拒签时的两名见证人</source>
        <translation>Two witnesses of the refusal</translation>
    </message>
    <message>
        <source>监护人拒签时，两名见证人当场签名，监护人自己不算。</source>
        <translation>Where the guardian refuses to sign, two witnesses sign on the spot, the guardian not counted.</translation>
    </message>
    <message>
        <source>见证人签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;见证人签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;告知的人签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Witness              Witness              Told by              Date        </translation>
    </message>
    <message>
        <source>到达的时间</source>
        <translation>Arrived at</translation>
    </message>
    <message>
        <source>谁陪去的</source>
        <translation>Who went along</translation>
    </message>
    <message>
        <source>结果，不写诊断</source>
        <translation>Result, no diagnosis</translation>
    </message>
    <message>
        <source>交接</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>□ 收治&#x3000;&#x3000;□ 门诊后离院&#x3000;&#x3000;□ 转到别的医院：______________</source>
        <translation>□ Admitted    □ Left after consultation    □ Sent on to: ______________</translation>
    </message>
    <message>
        <source>下次就诊：______________</source>
        <translation>Next visit: ______________</translation>
    </message>
    <message>
        <source>送去的人签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;接手的人签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;和学生的关系&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Taken there by            Taken over by            Relation        </translation>
    </message>
    <message>
        <source>医院接诊人签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;时间&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Received at the hospital by                Time            </translation>
    </message>
    <message>
        <source>%1，%2 定</source>
        <translation>%1, set %2</translation>
    </message>
    <message>
        <source>第一条记录</source>
        <translation>First record</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>现在谁陪着</source>
        <translation>Who stays now</translation>
    </message>
    <message>
        <source>电话报告</source>
        <translation>Report by phone</translation>
    </message>
    <message>
        <source>事实（看到的、听到的，不写推测和谈话内容）</source>
        <translation>Facts (seen and heard; no guesses, nothing said in talks)</translation>
    </message>
    <message>
        <source>请求的支持</source>
        <translation>Support asked for</translation>
    </message>
    <message>
        <source>报告人签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;单位盖章&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Reported by            Seal of the unit            Date            </translation>
    </message>
    <message>
        <source>联系单和时限表</source>
        <translation>Call list and timed steps</translation>
    </message>
    <message>
        <source>值守表和守护交接单</source>
        <translation>Guard shifts and hand-over</translation>
    </message>
    <message>
        <source>拿走的东西登记表</source>
        <translation>Removed means</translation>
    </message>
    <message>
        <source>致监护人告知书</source>
        <translation>Notice to the guardian</translation>
    </message>
    <message>
        <source>送医交接单</source>
        <translation>Hospital hand-over</translation>
    </message>
    <message>
        <source>给教育主管部门的报告</source>
        <translation>Report to the education authority</translation>
    </message>
    <message>
        <source>先回答：家里有没有人可能牵涉其中。在那之前不告诉家里任何人</source>
        <translation>First answer whether somebody at home may be involved. Until then nobody at home is told</translation>
    </message>
    <message>
        <source>时间还没有到：只能记已经做了的，陪护可以排在以后</source>
        <translation>That time lies ahead: only what was done can be recorded, while shifts may be planned</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>新的信号</source>
        <translation>New signals</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 次，说到轻生</source>
        <translation>%1, suicide was spoken of</translation>
    </message>
    <message>
        <source>%1 次，没有说到轻生</source>
        <translation>%1, suicide was not spoken of</translation>
    </message>
    <message>
        <source>自伤、未遂或崩溃</source>
        <translation>Self-harm, attempt or breakdown</translation>
    </message>
    <message>
        <source>%1 次</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>办了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>最近一次见面或跟踪</source>
        <translation>Last talk or follow-up</translation>
    </message>
    <message>
        <source>一生一策复核日期</source>
        <translation>Plan review on</translation>
    </message>
    <message>
        <source>已约</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>来了</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>没有来</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>临时取消</source>
        <translation>Called off late</translation>
    </message>
    <message>
        <source>学生</source>
        <comment>visitor</comment>
        <translation>Student</translation>
    </message>
    <message>
        <source>监护人</source>
        <comment>visitor</comment>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>学生取消</source>
        <translation>The student called off</translation>
    </message>
    <message>
        <source>监护人取消</source>
        <translation>The guardian called off</translation>
    </message>
    <message>
        <source>辅导教师取消</source>
        <translation>The counsellor called off</translation>
    </message>
    <message>
        <source>学校有别的安排</source>
        <translation>The school had other plans</translation>
    </message>
    <message>
        <source>见到了本人</source>
        <translation>Seen in person</translation>
    </message>
    <message>
        <source>和本人通了话</source>
        <translation>Spoken to on the phone</translation>
    </message>
    <message>
        <source>有老师见到了本人</source>
        <translation>Seen by a teacher</translation>
    </message>
    <message>
        <source>%1&#x3000;占用</source>
        <translation>%1  taken</translation>
    </message>
    <message>
        <source>%1&#x3000;监护人来</source>
        <translation>%1  guardian comes</translation>
    </message>
    <message>
        <source>这名老师不能约这名学生，请换一名辅导教师</source>
        <translation>This teacher cannot see this student; please choose another counsellor</translation>
    </message>
    <message>
        <source>约监护人以前，先在预警里回答「家里会不会有人牵涉」</source>
        <translation>Before a guardian is asked in, answer in the alert whether somebody at home could be involved</translation>
    </message>
    <message>
        <source>家里可能有人牵涉，不能约监护人；请找安全的监护人或民政部门</source>
        <translation>Somebody at home may be involved, so no guardian can be asked in; turn to a safe guardian or the civil affairs office</translation>
    </message>
    <message>
        <source>那时辅导室不开放；确实要约，请注明在开放时间以外</source>
        <translation>The room is closed then; if it must be, say that it is outside the opening hours</translation>
    </message>
    <message>
        <source>有房间不在名单里了，可是还有预约；请先把那些预约移到别的房间</source>
        <translation>A room that is no longer listed still has appointments; move those to another room first</translation>
    </message>
    <message>
        <source>这个预约已经办过了，不能再改；标错了可以改回「已约」</source>
        <translation>This appointment is settled and cannot be changed; if marked by mistake it can be set back to booked</translation>
    </message>
    <message>
        <source>还没有到预约的时间</source>
        <translation>The appointment has not begun yet</translation>
    </message>
    <message>
        <source>这个预约本来就是「已约」</source>
        <translation>This appointment is booked as it is</translation>
    </message>
    <message>
        <source>已经从这个预约开始写记录了，不能改回</source>
        <translation>A note was begun from this appointment, so it cannot be set back</translation>
    </message>
    <message>
        <source>只有「没有来」的预约才要找人</source>
        <translation>Only after a missed appointment is somebody looked for</translation>
    </message>
    <message>
        <source>%1 %2 已经有预约（%3）。没有改动任何东西。请换一个时间，或换一名老师。</source>
        <translation>%1 has an appointment %2 (%3). Nothing was changed. Please choose another time or another counsellor.</translation>
    </message>
    <message>
        <source>%1 %2 已经约出去了（%3）。没有改动任何东西。请换一个时间，或换一个房间。</source>
        <translation>%1 is taken %2 (%3). Nothing was changed. Please choose another time or another room.</translation>
    </message>
    <message>
        <source>跳过 %1（放假）</source>
        <translation>Skipped %1 (no school)</translation>
    </message>
    <message>
        <source>跳过 %1（那时辅导室不开放）</source>
        <translation>Skipped %1 (the room is closed then)</translation>
    </message>
    <message>
        <source>还没有设定，下面是建议的时间。</source>
        <translation>Nothing is set up yet; these are the proposed times.</translation>
    </message>
    <message>
        <source>房间：%1</source>
        <translation>Rooms: %1</translation>
    </message>
    <message>
        <source>%1&#x3000;开放 %2</source>
        <translation>%1  open %2</translation>
    </message>
    <message>
        <source>%1&#x3000;不开放</source>
        <translation>%1  closed</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 值班 %3</source>
        <translation>%1  %2 on duty: %3</translation>
    </message>
    <message>
        <source>%1没有开放时间；辅导室原则上每个上学日都开放</source>
        <translation>%1 has no opening hours; in principle the room is open on every school day</translation>
    </message>
    <message>
        <source>%1 %2 没有人值班</source>
        <translation>%1 %2 nobody on duty</translation>
    </message>
    <message>
        <source>约好辅导没有来：找到人，确认平安</source>
        <translation>Did not come to counselling: find them, and be sure they are safe</translation>
    </message>
    <message>
        <source>预约</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>辅导室的时间</source>
        <translation>Hours of the counselling room</translation>
    </message>
    <message>
        <source>新的信号有危险：先再开案，当面谈过以后再结束</source>
        <translation>A new sign of danger: take the case up again first, and end it after a talk face to face</translation>
    </message>
    <message>
        <source>有的步骤只在档案库里看，由心理教师办。</source>
        <translation>Some steps are read in the vault only; the counsellor does them.</translation>
    </message>
    <message>
        <source>约好的时间已经到了：请记「来了」或「没有来」，不能再改时间，也不能记成来的人取消</source>
        <translation>Its time has come: note that the student came or did not. It can no longer be moved, nor called off by the visitor</translation>
    </message>
    <message>
        <source>约好辅导没有记来没来：没有来就找人</source>
        <translation>Nobody noted whether the student came: if not, find them</translation>
    </message>
    <message>
        <source>这个预约不能照原样进行：改约或取消</source>
        <translation>This appointment must not go ahead as booked: move it or call it off</translation>
    </message>
    <message>
        <source>在辅导的周历里办：按 Enter 打开，记下来了还是没有来。</source>
        <translation>Done in the week of Counselling: Enter opens it; note whether the student came.</translation>
    </message>
    <message>
        <source>在辅导的周历里办：按 Enter 打开，看为什么，再改约或取消。</source>
        <translation>Done in the week of Counselling: Enter opens it; see why, then move it or call it off.</translation>
    </message>
    <message>
        <source>在辅导的周历里办：按 Enter 打开，记下怎样找到了人就办结。</source>
        <translation>Done in the week of Counselling: Enter opens it; note how the student was found and it is done.</translation>
    </message>
    <message>
        <source>已记下。</source>
        <translation>Noted.</translation>
    </message>
    <message>
        <source>又有新的信号，重新看一看</source>
        <translation>A new signal has come: look at it again</translation>
    </message>
    <message>
        <source>说到了危险或出了事，现在定级</source>
        <translation>Danger was said or something has happened: grade now</translation>
    </message>
    <message>
        <source>学生已离校，把个案交接出去</source>
        <translation>The student has left: hand the case over</translation>
    </message>
    <message>
        <source>别的教职工</source>
        <translation>Another member of staff</translation>
    </message>
    <message>
        <source>这项任务由交接来办：记下交给接收学校、交给监护人或本校继续跟踪</source>
        <translation>Handing over does this task: record handing over to the receiving school or the guardian, or that the school goes on</translation>
    </message>
    <message>
        <source>
  还会继续：预约 %1 次，一生一策的措施 %2 项。</source>
        <translation>
  These go on: %1 appointments, %2 measures of the plan.</translation>
    </message>
    <message>
        <source>ID FACT [--at T] [--danger] [--note 说明]</source>
        <translation>ID FACT [--at T] [--danger] [--note TEXT]</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3&#x3000;成员 %4 名&#x3000;开了 %5 次</source>
        <translation>%1  %2  %3  members: %4  held: %5</translation>
    </message>
    <message>
        <source>共 %1 个团体。</source>
        <translation>Groups: %1.</translation>
    </message>
    <message>
        <source>--name 名称 [--theme 主题] [--kind developmental|targeted] [--room 房间] [--planned N] [--leader 姓名,姓名]</source>
        <translation>--name NAME [--theme THEME] [--kind developmental|targeted] [--room ROOM] [--planned N] [--leader NAME,NAME]</translation>
    </message>
    <message>
        <source>GROUP [--name 名称] [--theme 主题] [--kind developmental|targeted] [--room 房间] [--planned N] [--leader 姓名,姓名]</source>
        <translation>GROUP [--name NAME] [--theme THEME] [--kind developmental|targeted] [--room ROOM] [--planned N] [--leader NAME,NAME]</translation>
    </message>
    <message>
        <source>GROUP --day D --at HH:MM [--minutes N] [--room 房间] [--theme 主题] [--file F.json] [--outside]</source>
        <translation>GROUP --day D --at HH:MM [--minutes N] [--room ROOM] [--theme THEME] [--file F.json] [--outside]</translation>
    </message>
    <message>
        <source>SITTING [--file F.json] [--day D] [--at HH:MM] [--minutes N] [--room 房间] [--theme 主题] [--outside]</source>
        <translation>SITTING [--file F.json] [--day D] [--at HH:MM] [--minutes N] [--room ROOM] [--theme THEME] [--outside]</translation>
    </message>
    <message>
        <source>SITTING [--reason 理由]</source>
        <translation>SITTING [--reason REASON]</translation>
    </message>
    <message>
        <source>SITTING --file F.txt [--reason 理由]</source>
        <translation>SITTING --file F.txt [--reason REASON]</translation>
    </message>
    <message>
        <source>怀疑：%1</source>
        <translation>Suspected: %1</translation>
    </message>
    <message>
        <source>答复：%1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>没能找到的原因：%1（%2、%3）</source>
        <translation>Why it was not found: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>记下了。</source>
        <translation>Recorded.</translation>
    </message>
    <message>
        <source>共 %1 封信。</source>
        <translation>%1 letters.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;在答题机上想找人说说，在预警里办</source>
        <translation>%1  %2  asked to talk at an answer station: done in the alert</translation>
    </message>
    <message>
        <source>LETTER [--reason 理由]</source>
        <translation>LETTER [--reason WHY]</translation>
    </message>
    <message>
        <source>LETTER --how talk|appointment|at_box|not_wanted [--day D] [--text 答复]</source>
        <translation>LETTER --how talk|appointment|at_box|not_wanted [--day D] [--text WORDS]</translation>
    </message>
    <message>
        <source>LETTER --reason 理由 --second 姓名</source>
        <translation>LETTER --reason WHY --second NAME</translation>
    </message>
    <message>
        <source>观察 %1 条，零报告 %2 份；应交 %3 份，交了 %4 份。新增 %5，与已有的不同而并存 %6，没变 %7。</source>
        <translation>%1 observations, %2 zero reports; %3 reports due, %4 in. New %5, kept beside an earlier one that differs %6, unchanged %7.</translation>
    </message>
    <message>
        <source>第 %1 行，学号 %2：%3。填表 %4，当日就要处理，已经逾期。</source>
        <translation>Row %1, student number %2: %3. Written %4, to be acted on the same day, overdue.</translation>
    </message>
    <message>
        <source>第 %1 行，学号 %2：%3。填表 %4，当日就要处理。</source>
        <translation>Row %1, student number %2: %3. Written %4, to be acted on the same day.</translation>
    </message>
    <message>
        <source>没交：%1&#x3000;%2</source>
        <translation>Missing: %1  %2</translation>
    </message>
    <message>
        <source>这一周不上课，不用交。</source>
        <translation>No lessons this week: no report is due.</translation>
    </message>
    <message>
        <source>没有观察记录。</source>
        <translation>There are no observations.</translation>
    </message>
    <message>
        <source>打印要办清单</source>
        <translation>Print the list of what is due</translation>
    </message>
    <message>
        <source>逾期的和本周要办的，存成 PDF 再打印。离开档案库的是明文，做一份会记进日志。怀疑有人加害的学生不在纸上，到今日里看。</source>
        <translation>What is overdue and due this week, as a PDF to be printed. What leaves the vault is clear text; making one is written into the journal. Students whom somebody may have harmed are not on the paper: see Today.</translation>
    </message>
    <message>
        <source>存成 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>学生的姓名</source>
        <translation>Names of students</translation>
    </message>
    <message>
        <source>只写拼音首字母</source>
        <translation>Initials only</translation>
    </message>
    <message>
        <source>写全名</source>
        <translation>Full names</translation>
    </message>
    <message>
        <source>要办清单-%1.pdf</source>
        <translation>due-%1.pdf</translation>
    </message>
    <message>
        <source>清单存到哪里</source>
        <translation>Where to save the list</translation>
    </message>
    <message>
        <source>定级还是暂定的，时限照样在走。签名和依据在预警里补。</source>
        <translation>The level is still provisional and its deadlines run. Sign and give grounds in the alert.</translation>
    </message>
    <message>
        <source>定级的签名：%1</source>
        <translation>Signatures of the grading: %1</translation>
    </message>
    <message>
        <source>进展：%1</source>
        <translation>Progress: %1</translation>
    </message>
    <message>
        <source>家里有没有人可能牵涉：%1</source>
        <translation>Might somebody at home be involved: %1</translation>
    </message>
    <message>
        <source>怀疑有人伤害：%1</source>
        <translation>Suspected of doing harm: %1</translation>
    </message>
    <message>
        <source>撤回了怀疑的伤害</source>
        <translation>The suspected harm was taken back</translation>
    </message>
    <message>
        <source>您写的时候，别人改了这一条。您写的还在这里，没有存。</source>
        <translation>While you wrote, somebody else changed this. What you wrote is still here and not stored.</translation>
    </message>
    <message>
        <source>后面已经换成改过的样子。</source>
        <translation>Behind this it stands as changed.</translation>
    </message>
    <message>
        <source>看过以后，仍要记就再按一次。</source>
        <translation>Look at it, then press once more if it still holds.</translation>
    </message>
    <message>
        <source>有一次预约过了时间，还没有记来没来</source>
        <translation>An appointment is past, and nobody has said whether the student came</translation>
    </message>
    <message>
        <source>预约没有来的学生，还没有找到</source>
        <translation>The student missed an appointment and has not been found yet</translation>
    </message>
    <message>
        <source>有一份辅导记录还没有定稿</source>
        <translation>A session note is not final yet</translation>
    </message>
    <message>
        <source>待找到</source>
        <translation>To be found</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>What</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>已上升到%1</source>
        <translation>risen to: %1</translation>
    </message>
    <message>
        <source>要办清单</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>截至 %1&#x3000;%2 项，其中 %3 项已逾期</source>
        <translation>As of %1  %2 items, %3 of them overdue</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 项</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>本周</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>没有到期的事。</source>
        <translation>Nothing is due.</translation>
    </message>
    <message>
        <source>「%1」只能是：%2。什么都没有写入。请改好再试。</source>
        <translation>“%1” can only be: %2. Nothing was written. Please correct it and try again.</translation>
    </message>
    <message>
        <source>这个时间不行：不能是还没到的时间，也不能早于个案的第一条记录。什么都没有写入。请改好再试。</source>
        <translation>This time cannot be: it must not lie ahead, nor before the first record of the case. Nothing was written. Please change it and try again.</translation>
    </message>
    <message>
        <source>电脑 %1，从 %2 起</source>
        <translation>computer %1, since %2</translation>
    </message>
    <message>
        <source>电脑 %1</source>
        <translation>computer %1</translation>
    </message>
    <message>
        <source>档案库正在别处打开：%1。没有改动任何东西。请在那边关闭后再开。</source>
        <translation>The vault is open elsewhere: %1. Nothing was changed. Please close it there first.</translation>
    </message>
    <message>
        <source>%1正在用这个档案库：%2。没有改动任何东西。请在那边关闭后再开。</source>
        <translation>%1 is using this vault: %2. Nothing was changed. Please close it there first.</translation>
    </message>
    <message>
        <source>表里没有这一列，请用原来的模板</source>
        <translation>The sheet lacks this column; please use the template as it is</translation>
    </message>
    <message>
        <source>没有写是哪一周，请写那一周的周一</source>
        <translation>The week is missing; please write its Monday</translation>
    </message>
    <message>
        <source>这一天不是周一，请写那一周的周一</source>
        <translation>This day is no Monday; please write the Monday of the week</translation>
    </message>
    <message>
        <source>写了零报告，又写了学生或情况，请去掉一样</source>
        <translation>A zero report beside a student or a rating; please take one of them out</translation>
    </message>
    <message>
        <source>没有写是哪名学生；没有情况要报，请在零报告一栏写 是</source>
        <translation>No student is named; for nothing to report please write yes in the column of the zero report, in Chinese</translation>
    </message>
    <message>
        <source>请写 无、有 或 明显</source>
        <translation>Only the form&apos;s three words stand here: none, some or marked, in Chinese</translation>
    </message>
    <message>
        <source>这一项不能空着，没有请写 无</source>
        <translation>This item cannot stay empty; write none, in Chinese, where there is nothing</translation>
    </message>
    <message>
        <source>这个班有同名的学生，请写上学号</source>
        <translation>The class has students of the same name; please add the student number</translation>
    </message>
    <message>
        <source>姓名与这个学号的学生不一致，请核对哪个对</source>
        <translation>The name is not that of the student with this number; please check which is right</translation>
    </message>
    <message>
        <source>这名学生不在这个班，请核对班级或学号</source>
        <translation>The student is not in this class; please check class or number</translation>
    </message>
    <message>
        <source>名单里没有这个班，请核对</source>
        <translation>The roster has no such class; please check</translation>
    </message>
    <message>
        <source>这名学生这一周前面已经有一行，请并成一行</source>
        <translation>The student has a row for this week already; please make them one</translation>
    </message>
    <message>
        <source>这个班这一周前面已经有零报告，请去掉一行</source>
        <translation>The class has a zero report for this week already; please take one row out</translation>
    </message>
    <message>
        <source>这个班这一周既有零报告又有学生，请去掉一样</source>
        <translation>The class has both a zero report and a student in this week; please take one of them out</translation>
    </message>
    <message>
        <source>填表日期在今天以后，请核对；时限从今天算</source>
        <translation>The day of writing lies ahead; please check. Clocks count from today</translation>
    </message>
    <message>
        <source>填表日期不在这一周和下一周，请核对；时限照填表日期算</source>
        <translation>The day of writing lies neither in this week nor in the next; please check. Clocks count from it all the same</translation>
    </message>
    <message>
        <source>写了有情况，却没有写看到的事实，请问清补上</source>
        <translation>Something was rated but no fact is written; please ask and add it</translation>
    </message>
    <message>
        <source>发展性</source>
        <translation>developmental</translation>
    </message>
    <message>
        <source>干预性</source>
        <translation>targeted</translation>
    </message>
    <message>
        <source>迟到</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>本人和监护人都同意</source>
        <translation>Student and guardian agree</translation>
    </message>
    <message>
        <source>本人同意</source>
        <translation>The student agrees</translation>
    </message>
    <message>
        <source>没有登记同意</source>
        <translation>No consent noted</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>第 %1 次&#x3000;%2&#x3000;%3</source>
        <translation>No. %1  %2  %3</translation>
    </message>
    <message>
        <source>有带领人不能带有这名学生的团体：请换带领人，或不让这名学生进这个团体</source>
        <translation>A leader may not lead a group with this student: choose another leader, or keep the student out of this group</translation>
    </message>
    <message>
        <source>结束的日子以后还排着活动：请先取消，或改结束的日子</source>
        <translation>Sittings are planned after the last day: cancel them first, or choose another day</translation>
    </message>
    <message>
        <source>还有活动没有定稿</source>
        <translation>There are sittings that are not final</translation>
    </message>
    <message>
        <source>这个团体那时已经结束了</source>
        <translation>The group has ended by then</translation>
    </message>
    <message>
        <source>这次活动已经定稿，不能再改；可以补记</source>
        <translation>This sitting is final and cannot be changed; addenda can follow</translation>
    </message>
    <message>
        <source>这次活动已经取消了</source>
        <translation>This sitting was cancelled</translation>
    </message>
    <message>
        <source>还没有到活动的时间</source>
        <translation>It is not yet time for the sitting</translation>
    </message>
    <message>
        <source>只有没有来、又有在办预警的成员才要找人</source>
        <translation>Only a member with an open alert who did not come is to be found</translation>
    </message>
    <message>
        <source>还没有定稿，直接改就可以，不用补记</source>
        <translation>It is not final yet: change it, no addendum is needed</translation>
    </message>
    <message>
        <source>还有成员没有记来没来</source>
        <translation>Attendance is not marked for every member</translation>
    </message>
    <message>
        <source>还没有写活动的过程</source>
        <translation>What was done is not written yet</translation>
    </message>
    <message>
        <source>那时辅导室不开放；确实要用，请注明在开放时间以外</source>
        <translation>The room is not open then; if it must be, say that it is outside opening hours</translation>
    </message>
    <message>
        <source>还没有辅导教师打开过档案库，记录没有地方加密</source>
        <translation>No counsellor has opened the vault yet, so a note cannot be sealed</translation>
    </message>
    <message>
        <source>这里写整个团体。涉及某一名成员的话，写进那名成员自己的辅导记录，不写在这里。</source>
        <translation>Write of the group as a whole here. What concerns one member goes into that member&apos;s own session note, not here.</translation>
    </message>
    <message>
        <source>团体辅导没有来：找到人，确认平安</source>
        <translation>Did not come to the group: find them and make sure that they are safe</translation>
    </message>
    <message>
        <source>在团体的那次活动里办：按 Enter 打开，选中这名学生，记下怎样找到了人就办结。</source>
        <translation>Done in that sitting of the group: Enter opens it; choose the student and note how they were found.</translation>
    </message>
    <message>
        <source>班级观察周报</source>
        <translation>Weekly observation of classes</translation>
    </message>
    <message>
        <source>信箱</source>
        <translation>Letter box</translation>
    </message>
    <message>
        <source>当面交来</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>不知道</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>本人有危险</source>
        <translation>In danger</translation>
    </message>
    <message>
        <source>疑似被人伤害</source>
        <translation>Harm suspected</translation>
    </message>
    <message>
        <source>要谈一谈</source>
        <translation>Needs a talk</translation>
    </message>
    <message>
        <source>没有危险</source>
        <translation>No danger</translation>
    </message>
    <message>
        <source>当面谈过</source>
        <translation>Talked in person</translation>
    </message>
    <message>
        <source>约了时间</source>
        <translation>Appointment made</translation>
    </message>
    <message>
        <source>在信箱处回复</source>
        <translation>Answered at the box</translation>
    </message>
    <message>
        <source>不要答复</source>
        <translation>No answer wanted</translation>
    </message>
    <message>
        <source>正在找是谁</source>
        <translation>Being looked for</translation>
    </message>
    <message>
        <source>找到了是谁</source>
        <translation>Found out who</translation>
    </message>
    <message>
        <source>没能找到是谁</source>
        <translation>Not found out who</translation>
    </message>
    <message>
        <source>已不在档案里</source>
        <translation>No longer in the vault</translation>
    </message>
    <message>
        <source>匿名</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>一名不知道是谁的学生</source>
        <translation>a student not known</translation>
    </message>
    <message>
        <source>一名不知道是谁的学生（%1）</source>
        <translation>a student not known (%1)</translation>
    </message>
    <message>
        <source>%1&#x3000;说的是%2</source>
        <translation>%1  about %2</translation>
    </message>
    <message>
        <source>有危险：找到是谁，最迟 %1</source>
        <translation>Danger: find out who by %1</translation>
    </message>
    <message>
        <source>等答复，最迟 %1</source>
        <translation>Answer by %1</translation>
    </message>
    <message>
        <source>这封信说的是谁已经知道了</source>
        <translation>It is already known whom this letter concerns</translation>
    </message>
    <message>
        <source>这封信没有在找人</source>
        <translation>Nobody is looked for in this letter</translation>
    </message>
    <message>
        <source>写下怎样找过、为什么找不到</source>
        <translation>Say how it was tried and why it failed</translation>
    </message>
    <message>
        <source>写下一起判断的第二个人</source>
        <translation>Name the second person who judged it</translation>
    </message>
    <message>
        <source>第二个人不能是您自己</source>
        <translation>The second person cannot be you</translation>
    </message>
    <message>
        <source>信里怀疑到的人不能做第二个人，请换一个人</source>
        <translation>Who is suspected in the letter cannot be the second person; choose another</translation>
    </message>
    <message>
        <source>请心理教师先打开一次档案库，信才能封存</source>
        <translation>A counsellor must have opened the vault once before letters can be sealed</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 开了信箱，没有信</source>
        <translation>%1  %2 emptied the box: nothing in it</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 取出 %3 封，都登记了</source>
        <translation>%1  %2 took out %3, all entered</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 取出 %3 封，还有 %4 封没有登记</source>
        <translation>%1  %2 took out %3, still to be entered: %4</translation>
    </message>
    <message>
        <source>开信箱 %1 次，其中 %2 次没有信。</source>
        <translation>The box was emptied %1 times, %2 of them with nothing in it.</translation>
    </message>
    <message>
        <source>来信 %1 封，其中匿名 %2 封，提到危险 %3 封。</source>
        <translation>%1 letters, %2 of them anonymous, %3 with danger.</translation>
    </message>
    <message>
        <source>等答复 %1 封，正在找是谁 %2 封，没能找到是谁 %3 封。</source>
        <translation>%1 wait for an answer, %2 writers are being looked for, %3 were not found.</translation>
    </message>
    <message>
        <source>开信箱，没有信也要登记</source>
        <translation>Empty the letter box, and record it also when nothing is in it</translation>
    </message>
    <message>
        <source>信箱取出的信还有 %1 封没有登记：先看有没有危险</source>
        <translation>Letters taken out and not entered: %1. Look for danger first</translation>
    </message>
    <message>
        <source>有 %1 封来信等答复</source>
        <translation>Letters that wait for an answer: %1</translation>
    </message>
    <message>
        <source>一封信里有危险，不知道是谁：找到人</source>
        <translation>Danger in a letter, not known of whom: find them</translation>
    </message>
    <message>
        <source>在信箱里办：按 Enter 打开，认出是谁，或者和另一人一起记下没能找到。</source>
        <translation>Done in the letter box: Enter opens it; say who it is, or record with another person that it was not found.</translation>
    </message>
    <message>
        <source>在信箱里办：按 Enter 打开，一封一封记下怎样答复了。</source>
        <translation>Done in the letter box: Enter opens it; note for each letter how it was answered.</translation>
    </message>
    <message>
        <source>在信箱里办：按 Enter 打开，登记开箱和每一封信。</source>
        <translation>Done in the letter box: Enter opens it; record the emptying and each letter.</translation>
    </message>
    <message>
        <source>签字归档时才生效，在那以前照原来的等级办</source>
        <translation>Stands once it is signed for and put away; until then the level is as before</translation>
    </message>
    <message>
        <source>没有生效：签字的岗位不够，或个案已经有变，照原来的等级办</source>
        <translation>Without effect: too few roles signed, or the case has changed; the level is as before</translation>
    </message>
    <message>
        <source>%1 拒签</source>
        <translation>%1 refused to sign</translation>
    </message>
    <message>
        <source>到会的岗位不够，不能降级或结案：请人到会，或另作决定</source>
        <translation>Too few roles are present to lower or close: let somebody come, or decide otherwise</translation>
    </message>
    <message>
        <source>有一件事不能交给写的那个人，或写了不该写的名字</source>
        <translation>A task cannot go to the person named, or names somebody it must not</translation>
    </message>
    <message>
        <source>这个个案只能另行研究</source>
        <translation>This case can only be discussed apart</translation>
    </message>
    <message>
        <source>研判会没有议到：开下一次，议这个个案</source>
        <translation>Not discussed by the risk meeting: hold the next one and discuss this case</translation>
    </message>
    <message>
        <source>班主任空缺</source>
        <translation>no class head</translation>
    </message>
    <message>
        <source>班主任 %1</source>
        <translation>class head %1</translation>
    </message>
    <message>
        <source>不用交</source>
        <translation>not due</translation>
    </message>
    <message>
        <source>还没到期</source>
        <translation>still in time</translation>
    </message>
    <message>
        <source>零报告</source>
        <translation>Zero report</translation>
    </message>
    <message>
        <source>有观察</source>
        <translation>observed</translation>
    </message>
    <message>
        <source>第 %1 周（%2 至 %3）</source>
        <translation>Week %1 (%2 to %3)</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>班级周报还有 %1 个班没交</source>
        <translation>%1 classes have not handed in their weekly report</translation>
    </message>
    <message>
        <source>班级观察周报催交单</source>
        <translation>Reminder of weekly reports</translation>
    </message>
    <message>
        <source>%1，%2 前交</source>
        <translation>%1, due by %2</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>催交人</source>
        <translation>Reminded by</translation>
    </message>
    <message>
        <source>本周都交了。</source>
        <translation>All classes have reported this week.</translation>
    </message>
    <message>
        <source>%1&#x3000;年级组长 %2</source>
        <translation>%1  grade head %2</translation>
    </message>
    <message>
        <source>没有要报的情况也要交：在零报告一栏写“是”。</source>
        <translation>Nothing to report is reported too: write yes in the column of the zero report.</translation>
    </message>
    <message>
        <source>%1 打印</source>
        <translation>Printed %1</translation>
    </message>
    <message>
        <source>班级排查表</source>
        <translation>Class sheet</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3 起的一周</source>
        <translation>%1  %2  week from %3</translation>
    </message>
    <message>
        <source>题号：%1</source>
        <translation>Items: %1</translation>
    </message>
    <message>
        <source>有，写题号；明显，题号后写 +。只写看到、听到的事实，不作评价。</source>
        <translation>Some: write the item&apos;s number; marked: the number with a +. Only what was seen and heard, without judgement.</translation>
    </message>
    <message>
        <source>%1：有一项，当天报告心理辅导室，不等周报。</source>
        <translation>%1: where one of them is there, tell the counselling room the same day; do not wait for the weekly report.</translation>
    </message>
    <message>
        <source>题号</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>事实举例</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>首次发现日期</source>
        <translation>First seen</translation>
    </message>
    <message>
        <source>信息来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>□ 本周本班没有要报的情况（零报告）</source>
        <translation>□ Nothing to report of this class in this week (zero report)</translation>
    </message>
    <message>
        <source>班主任签名和填表日期</source>
        <translation>Signature of the class head, and day</translation>
    </message>
    <message>
        <source>%1 打印&#x3000;内部资料&#x3000;按知情范围使用</source>
        <translation>Printed %1  Internal  For those who need to know</translation>
    </message>
    <message>
        <source>全国学籍号</source>
        <translation>National student no.</translation>
    </message>
    <message>
        <source>证件号</source>
        <translation>ID no.</translation>
    </message>
    <message>
        <source>民族</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>起算年份（定年级）</source>
        <translation>Year that the grade counts from</translation>
    </message>
    <message>
        <source>班</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>住校</source>
        <translation>Boarder</translation>
    </message>
    <message>
        <source>宿舍楼</source>
        <translation>Dormitory building</translation>
    </message>
    <message>
        <source>寝室</source>
        <translation>Dormitory room</translation>
    </message>
    <message>
        <source>床位</source>
        <translation>Bed</translation>
    </message>
    <message>
        <source>留守</source>
        <translation>Left behind</translation>
    </message>
    <message>
        <source>随迁</source>
        <translation>Migrant</translation>
    </message>
    <message>
        <source>孤儿</source>
        <translation>Orphan</translation>
    </message>
    <message>
        <source>独生</source>
        <translation>Only child</translation>
    </message>
    <message>
        <source>单亲</source>
        <translation>Single parent</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>离校日期</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>离校原因</source>
        <translation>Why they left</translation>
    </message>
    <message>
        <source>不是</source>
        <translation>no</translation>
    </message>
    <message>
        <source>父母一方外出</source>
        <translation>one parent away</translation>
    </message>
    <message>
        <source>父母都外出</source>
        <translation>both parents away</translation>
    </message>
    <message>
        <source>毕业</source>
        <translation>Graduated</translation>
    </message>
    <message>
        <source>转学</source>
        <translation>Moved to another school</translation>
    </message>
    <message>
        <source>名单上没有</source>
        <translation>Not in the roster</translation>
    </message>
    <message>
        <source>空</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>已收到这份建议书，会尽快办理。</source>
        <translation>I have received this letter and will act on it soon.</translation>
    </message>
    <message>
        <source>已收到这份建议书，暂不同意。理由：%1</source>
        <translation>I have received this letter and do not agree for now. Reasons: %1</translation>
    </message>
    <message>
        <source>记录：%1&#x3000;电话 %2&#x3000;%3</source>
        <translation>Recorded: %1  phone %2  %3</translation>
    </message>
    <message>
        <source>没有辅导记录</source>
        <translation>No session recorded</translation>
    </message>
    <message>
        <source>%1 至 %2，%3 次</source>
        <translation>%1 to %2, %3 sessions</translation>
    </message>
    <message>
        <source>紧急程度</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>回执收到</source>
        <translation>Reply slip received</translation>
    </message>
    <message>
        <source>不同意的理由</source>
        <translation>Reasons for refusing</translation>
    </message>
    <message>
        <source>%1 %2 已经约了%3（%4）。没有改动任何东西。请换一个时间。</source>
        <translation>%1 already has an appointment on %2 with %3 (%4). Nothing was changed. Choose another time.</translation>
    </message>
    <message>
        <source>这名学生</source>
        <translation>This student</translation>
    </message>
    <message>
        <source>辅导，按月</source>
        <translation>Sessions by month</translation>
    </message>
    <message>
        <source>辅导，按来源</source>
        <translation>Sessions by source</translation>
    </message>
    <message>
        <source>辅导，按方式</source>
        <translation>Sessions by mode</translation>
    </message>
    <message>
        <source>辅导，按辅导前的等级</source>
        <translation>Sessions by level before</translation>
    </message>
    <message>
        <source>辅导，按辅导后的等级</source>
        <translation>Sessions by level after</translation>
    </message>
    <message>
        <source>辅导，按年级</source>
        <translation>Sessions by grade</translation>
    </message>
    <message>
        <source>辅导，按性别</source>
        <translation>Sessions by sex</translation>
    </message>
    <message>
        <source>预约，按结果</source>
        <translation>Appointments by outcome</translation>
    </message>
    <message>
        <source>没有填写</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>%1 学年</source>
        <translation>School year %1</translation>
    </message>
    <message>
        <source>个别辅导（次）</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>来辅导的学生（人）</source>
        <translation>Students</translation>
    </message>
    <message>
        <source>辅导时间（分钟）</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>预约（次）</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>团体辅导（次）</source>
        <translation>Group sittings</translation>
    </message>
    <message>
        <source>参加团体（人）</source>
        <translation>Students in groups</translation>
    </message>
    <message>
        <source>突破保密（次）</source>
        <translation>Broken confidences</translation>
    </message>
    <message>
        <source>“不写”：涉及 1 至 4 名学生，或者写出来就能把那样的数算出来。没有的写 0。自选时段只差几天的两份统计，相减会说出是谁，请不要再发第二份。</source>
        <translation>“not shown”: it concerns 1 to 4 students, or saying it would let such a number be computed. Nothing is 0. Two sets of figures for days of your own that differ by few days tell of somebody when subtracted: do not give out a second one.</translation>
    </message>
    <message>
        <source>心理辅导统计</source>
        <translation>Counselling figures</translation>
    </message>
    <message>
        <source>%1&#x3000;心理咨询室&#x3000;%2&#x3000;不写姓名</source>
        <translation>%1  Counselling room  %2  without names</translation>
    </message>
    <message>
        <source>数</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>次数</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>学生人数</source>
        <translation>Students</translation>
    </message>
    <message>
        <source>班级观察</source>
        <translation>Class observation</translation>
    </message>
    <message>
        <source>来信</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>开信箱</source>
        <translation>Empty the box</translation>
    </message>
    <message>
        <source>研究过，没有定</source>
        <translation>Discussed, nothing decided</translation>
    </message>
    <message>
        <source>危机</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>档案改动</source>
        <translation>Record changed</translation>
    </message>
    <message>
        <source>团体辅导</source>
        <translation>Group counselling</translation>
    </message>
    <message>
        <source>当日上报</source>
        <translation>Same day</translation>
    </message>
    <message>
        <source>第 %1 版</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>有人来信说到</source>
        <translation>Somebody wrote about them</translation>
    </message>
    <message>
        <source>来了一封信</source>
        <translation>A letter came</translation>
    </message>
    <message>
        <source>%1：%2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>做好了给%1的工作包：%2，%3 名学生，用到 %4。
文件 %5，密码条 %6：请分开交给本人，密码条打开一次后请撕掉。</source>
        <translation>The kit for %1 is made: %2, %3 students, in use until %4.
File %5, slip %6: hand them over separately; tear up the slip once the kit was opened.</translation>
    </message>
    <message>
        <source>上次交回 %1</source>
        <translation>Last handed in %1</translation>
    </message>
    <message>
        <source>还没交过</source>
        <translation>Not handed in yet</translation>
    </message>
    <message>
        <source>还没有工作包。</source>
        <translation>There are no kits yet.</translation>
    </message>
    <message>
        <source>这个工作包停用了。以后从它交回的东西先等人来看。</source>
        <translation>This kit is out of use. What is handed in from it from now on waits for a person.</translation>
    </message>
    <message>
        <source>工作包打开了：%1，用到 %2。密码条从现在起打不开您写的东西。</source>
        <translation>The kit is open: %1, in use until %2. From now on the slip opens nothing that you write.</translation>
    </message>
    <message>
        <source>%1 这一周，最迟 %2 交</source>
        <translation>Week of %1, due by %2</translation>
    </message>
    <message>
        <source>%1&#x3000;零报告</source>
        <translation>%1  zero report</translation>
    </message>
    <message>
        <source>和已经写的一样，没有改动。</source>
        <translation>The same is written already. Nothing was changed.</translation>
    </message>
    <message>
        <source>这一条当日就要处理：</source>
        <translation>This must be acted on today:</translation>
    </message>
    <message>
        <source>记下了：这一周没有要报的情况。</source>
        <translation>Noted: nothing to report this week.</translation>
    </message>
    <message>
        <source>这一周的零报告已经写过。</source>
        <translation>The zero report of this week is written already.</translation>
    </message>
    <message>
        <source>写好了第 %1 份回传：%2。里面有观察 %3 条、零报告 %4 份，只有心理辅导室打得开。</source>
        <translation>Return no. %1 is written: %2. It holds %3 observations and %4 zero reports; only the counselling room can open it.</translation>
    </message>
    <message>
        <source>%1的这份回传收过了，没有新的东西。</source>
        <translation>This return of %1 was taken in before. Nothing is new.</translation>
    </message>
    <message>
        <source>收到%1的回传：新的 %2 条，已有的 %3 条。</source>
        <translation>Return of %1: %2 new, %3 here already.</translation>
    </message>
    <message>
        <source>里面有 %1 条当日要处理的，已经开了任务，请看今日。</source>
        <translation>%1 of them must be acted on the same day; the tasks are open, see Today.</translation>
    </message>
    <message>
        <source>没有等着看的回传。</source>
        <translation>No return waits for a person.</translation>
    </message>
    <message>
        <source>密码条抄错了。工作包没有受影响。请再看纸上的每一组，0 和 O、1 和 I 当作一样。</source>
        <translation>The slip was misread. The kit is unharmed. Look at each group on the paper again; 0 and O, 1 and I count as the same.</translation>
    </message>
    <message>
        <source>这张密码条不是这个工作包的。工作包没有受影响。请核对是不是拿错了纸条。</source>
        <translation>This slip is not of this kit. The kit is unharmed. Please check whether it is the right slip.</translation>
    </message>
    <message>
        <source>这个文件不是工作包。没有建立任何东西。请选心理辅导室交给您的 .yicekit 文件。</source>
        <translation>This file is no kit. Nothing was made. Choose the .yicekit file that the counselling room gave you.</translation>
    </message>
    <message>
        <source>这份回传里有不属于这个工作包的学生或班级，已拒收。没有写入任何东西。请换一个工作包。</source>
        <translation>This return speaks of students or a class that the kit does not hold; it was refused. Nothing was written. Please give out a new kit.</translation>
    </message>
    <message>
        <source>这份回传不是本校的工作包交来的，已拒收。没有写入任何东西。请问清它来自哪里。</source>
        <translation>This return is from no kit of this school; it was refused. Nothing was written. Please ask where it comes from.</translation>
    </message>
    <message>
        <source>这份回传是交给别的学校的，已拒收。没有写入任何东西。请退还给交来的人。</source>
        <translation>This return is for another school; it was refused. Nothing was written. Please give it back.</translation>
    </message>
    <message>
        <source>这份回传被改动过，或没有拷完整，已拒收。没有写入任何东西。请从工作包里再交一次。</source>
        <translation>This return was changed, or not copied whole; it was refused. Nothing was written. Please hand it in from the kit again.</translation>
    </message>
    <message>
        <source>换过了，不再用</source>
        <translation>replaced, out of use</translation>
    </message>
    <message>
        <source>%1 过期了</source>
        <translation>expired on %1</translation>
    </message>
    <message>
        <source>在用，到 %1</source>
        <translation>in use until %1</translation>
    </message>
    <message>
        <source>工作包过期后写的</source>
        <translation>written after the kit expired</translation>
    </message>
    <message>
        <source>工作包换过以后才交来的</source>
        <translation>came after the kit was replaced</translation>
    </message>
    <message>
        <source>同一个工作包在另一台电脑上又打开过一次</source>
        <translation>the same kit was opened once more on another PC</translation>
    </message>
    <message>
        <source>1&#x3000;不要让学生一个人待着，找一名成年人陪着。</source>
        <translation>1  Do not leave the student alone; find an adult to stay.</translation>
    </message>
    <message>
        <source>2&#x3000;马上当面或打电话告诉心理教师；找不到就告诉年级组长，再找不到就告诉校长。</source>
        <translation>2  Tell the counsellor at once, in person or by phone; if not to be found, the grade head, then the principal.</translation>
    </message>
    <message>
        <source>3&#x3000;马上有危险：打 110 或 120。</source>
        <translation>3  Danger right now: call 110 or 120.</translation>
    </message>
    <message>
        <source>4&#x3000;不要追问细节，不要答应保密，不要告诉别的学生。</source>
        <translation>4  Do not press for details, do not promise secrecy, do not tell other students.</translation>
    </message>
    <message>
        <source>5&#x3000;今天就把工作包交一次。</source>
        <translation>5  Hand the kit in today.</translation>
    </message>
    <message>
        <source>看过，没有要报的</source>
        <translation>seen, nothing to report</translation>
    </message>
    <message>
        <source>工作包持有人</source>
        <translation>Holder of a kit</translation>
    </message>
    <message>
        <source>请核对后用 return apply %1 收下。</source>
        <translation>Please check, then take it in with return apply %1.</translation>
    </message>
    <message>
        <source>其余的先等着：%1。</source>
        <translation>The rest waits: %1.</translation>
    </message>
    <message>
        <source>当日就要处理：怎么办</source>
        <translation>To be acted on today: what to do</translation>
    </message>
    <message>
        <source>什么时候</source>
        <translation>When</translation>
    </message>
    <message>
        <source>看到、听到的事实（不写评价）</source>
        <translation>Facts seen and heard (no judgement)</translation>
    </message>
    <message>
        <source>告诉了谁，几点</source>
        <translation>Who was told, what time</translation>
    </message>
    <message>
        <source>工作包的密码条</source>
        <translation>Slip of a kit</translation>
    </message>
    <message>
        <source>给 %1&#x3000;%2&#x3000;用到 %3</source>
        <translation>For %1  %2  until %3</translation>
    </message>
    <message>
        <source>和工作包分开交给本人。第一次打开工作包时照着写，然后设自己的密码。</source>
        <translation>Hand it over apart from the kit. It is typed at the first opening; then a password of one&apos;s own is set.</translation>
    </message>
    <message>
        <source>打开一次以后请撕掉：它只打得开最初的那个文件，打不开您写的东西。丢了，或别人看到过，请心理辅导室换一个工作包。</source>
        <translation>Tear it up after the first opening: it opens only the file as it came, nothing that you write. If it was lost or seen by others, ask the counselling room for a new kit.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;当日上报</source>
        <translation>%1  %2  same day</translation>
    </message>
    <message>
        <source>ID [--reason 为什么要看写的话]</source>
        <translation>ID [--reason WHY-OPEN-THE-WORDS]</translation>
    </message>
    <message>
        <source>ID --severity 1…4 --reason 理由 [--role 角色] [--with 角色:姓名,…]</source>
        <translation>ID --severity 1…4 --reason TEXT [--role ROLE] [--with ROLE:NAME,…]</translation>
    </message>
    <message>
        <source>ID STEP [--at T] [--note 说明] [--person 独立的专人]</source>
        <translation>ID STEP [--at T] [--note TEXT] [--person NAME of an independent person]</translation>
    </message>
    <message>
        <source>[--student NUMBER [--whole]] [--person 姓名] [--kind looks|changes|leaving|doors] [--from DAY] [--until DAY]</source>
        <translation>[--student NUMBER [--whole]] [--person NAME] [--kind looks|changes|leaving|doors] [--from DAY] [--until DAY]</translation>
    </message>
    <message>
        <source>%1：您的岗位看不到</source>
        <translation>%1: not for your role</translation>
    </message>
    <message>
        <source>STUDENT --reason 理由 --out F.pdf|F.xlsx</source>
        <translation>STUDENT --reason TEXT --out F.pdf|F.xlsx</translation>
    </message>
    <message>
        <source>STUDENT --kind observation|event --source class_head|dormitory|subject_teacher|parent|pupil|other_school|self --tier dormitory|class|grade|school --facts 事实 [--danger] [--bullying]</source>
        <translation>STUDENT --kind observation|event --source class_head|dormitory|subject_teacher|parent|pupil|other_school|self --tier dormitory|class|grade|school --facts FACTS [--danger] [--bullying]</translation>
    </message>
    <message>
        <source>ID --note 依据 [--kind harm|bullying] [--person 姓名] [--as home|student|staff|other|角色] [--instead-of 姓名] [--withdraw]</source>
        <translation>ID --note GROUNDS [--kind harm|bullying] [--person NAME] [--as home|student|staff|other|ROLE] [--instead-of NAME] [--withdraw]</translation>
    </message>
    <message>
        <source>ID --reason 理由</source>
        <translation>ID --reason TEXT</translation>
    </message>
    <message>
        <source>本人电话：%1</source>
        <translation>Own phone: %1</translation>
    </message>
    <message>
        <source>[--name 姓名] [--relation 关系] [--phone 电话] [--legal yes|no|unknown] [--may-call yes|no|unknown]</source>
        <translation>[--name NAME] [--relation RELATION] [--phone NUMBER] [--legal yes|no|unknown] [--may-call yes|no|unknown]</translation>
    </message>
    <message>
        <source>STUDENT --phone 本人电话，- 为没有</source>
        <translation>STUDENT --phone OWN NUMBER, - for none</translation>
    </message>
    <message>
        <source>ALERT --to police|civil_affairs|education --office 单位 --person 谁接的 --receipt 回执或受理号 [--phone 电话] [--note 说明] [--at T]</source>
        <translation>ALERT --to police|civil_affairs|education --office OFFICE --person WHO --receipt NUMBER [--phone NUMBER] [--note TEXT] [--at T]</translation>
    </message>
    <message>
        <source>ALERT --part found_at|found_by|found_how|place|facts|state|injury|trigger|plan|earlier|protective|support|witnesses --note 内容 [--at T]</source>
        <translation>ALERT --part found_at|found_by|found_how|place|facts|state|injury|trigger|plan|earlier|protective|support|witnesses --note TEXT [--at T]</translation>
    </message>
    <message>
        <source> [--evidence ID,…] [--paper 库外材料的标题 --issuer 谁出的 --paper-day 日期]</source>
        <translation> [--evidence ID,…] [--paper TITLE of a paper outside --issuer WHO --paper-day DAY]</translation>
    </message>
    <message>
        <source>    依据：%1</source>
        <translation>    Rests on: %1</translation>
    </message>
    <message>
        <source>    签名：%1</source>
        <translation>    Signed: %1</translation>
    </message>
    <message>
        <source>  有欺凌的迹象：%1</source>
        <translation>  Signs of bullying: %1</translation>
    </message>
    <message>
        <source>ID --people 姓名,姓名 [--note 说明] [--at T]</source>
        <translation>ID --people NAME,NAME [--note DETAILS] [--at T]</translation>
    </message>
    <message>
        <source>ID --note 做了什么 [--at T]</source>
        <translation>ID --note WHAT-WAS-DONE [--at T]</translation>
    </message>
    <message>
        <source>ID --note 告诉了谁 [--at T]</source>
        <translation>ID --note WHO-WAS-TOLD [--at T]</translation>
    </message>
    <message>
        <source>ID --pupil 另一方学生 --answer no|unknown|yes [--note 说明] [--at T]</source>
        <translation>ID --pupil OTHER-PUPIL --answer no|unknown|yes [--note DETAILS] [--at T]</translation>
    </message>
    <message>
        <source>ID --pupil 另一方学生 --note 告诉了谁 [--safe] [--at T]</source>
        <translation>ID --pupil OTHER-PUPIL --note WHO-WAS-TOLD [--safe] [--at T]</translation>
    </message>
    <message>
        <source>ID --finding bullying|not_bullying|unclear --note 依据 --people 姓名,姓名 [--at T]</source>
        <translation>ID --finding bullying|not_bullying|unclear --note GROUNDS --people NAME,NAME [--at T]</translation>
    </message>
    <message>
        <source>ID --kind education|discipline|support|none --note 做了什么 [--pupil 另一方学生] [--at T]</source>
        <translation>ID --kind education|discipline|support|none --note WHAT-WAS-DONE [--pupil OTHER-PUPIL] [--at T]</translation>
    </message>
    <message>
        <source>ID --outcome quiet|again --note 看到什么 [--at T]</source>
        <translation>ID --outcome quiet|again --note WHAT-WAS-SEEN [--at T]</translation>
    </message>
    <message>
        <source>ID --why appeal|new_facts --note 理由</source>
        <translation>ID --why appeal|new_facts --note REASON</translation>
    </message>
    <message>
        <source>--signs nothing|talk,self,harm,bullying --file F.txt [--student STUDENT] [--about STUDENT|unknown] [--channel box|handed|phone] [--received D] [--read DTHH:MM] [--class 班级] [--sex male|female] [--person 姓名] [--as ROLE]</source>
        <translation>--signs nothing|talk,self,harm,bullying --file F.txt [--student STUDENT] [--about STUDENT|unknown] [--channel box|handed|phone] [--received D] [--read DTHH:MM] [--class CLASS] [--sex male|female] [--person NAME] [--as ROLE]</translation>
    </message>
    <message>
        <source>LETTER --signs talk,self,harm,bullying [--person 姓名] [--as ROLE]</source>
        <translation>LETTER --signs talk,self,harm,bullying [--person NAME] [--as ROLE]</translation>
    </message>
    <message>
        <source>登记了安全的监护人或民政部门的同意。</source>
        <translation>Recorded that a safe guardian or the civil affairs office agrees.</translation>
    </message>
    <message>
        <source>同意辅导：%1</source>
        <translation>Agreed: %1</translation>
    </message>
    <message>
        <source>属于预警：%1</source>
        <translation>Of the alert: %1</translation>
    </message>
    <message>
        <source>预约：%1</source>
        <translation>Appointment: %1</translation>
    </message>
    <message>
        <source>报了就记下：哪个单位、谁接的、回执或受理号。会记为突破保密。</source>
        <translation>Write down once it is reported: office, who took it, receipt or number. Recorded as a break of confidentiality.</translation>
    </message>
    <message>
        <source>报告了，记回执</source>
        <translation>Reported, write the receipt</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>%1：存着的是「%2」，您写的是「%3」</source>
        <translation>%1: stored is “%2”, you wrote “%3”</translation>
    </message>
    <message>
        <source>「%1」每一条都要有日期（年，或年-月、年-月-日）、内容和医院。没有改动任何东西。请补上，说不出是哪家医院写的就不记。</source>
        <translation>Each entry of “%1” needs a day (yyyy, yyyy-mm or yyyy-mm-dd), its words and the hospital. Nothing was changed. Fill them in; what no hospital wrote is not noted.</translation>
    </message>
    <message>
        <source>「%1」每一条都要有内容，日期写年，或年-月、年-月-日，不知道就空着。没有改动任何东西。请改好再存。</source>
        <translation>Each entry of “%1” needs words; the day is yyyy, yyyy-mm or yyyy-mm-dd, or left empty. Nothing was changed. Mend it and store again.</translation>
    </message>
    <message>
        <source>「%1」太长，或不是可以选的。没有改动任何东西。请改好再存。</source>
        <translation>“%1” is too long, or no choice of the form. Nothing was changed. Mend it and store again.</translation>
    </message>
    <message>
        <source>怀疑学生间欺凌，开始调查</source>
        <translation>Bullying by pupils suspected, the inquiry begins</translation>
    </message>
    <message>
        <source>撤回欺凌的怀疑</source>
        <translation>Suspicion of bullying taken back</translation>
    </message>
    <message>
        <source>欺凌的认定重新来过</source>
        <translation>Finding of the inquiry reopened</translation>
    </message>
    <message>
        <source>怀疑学生间欺凌，不能搁置：先调查、作出认定</source>
        <translation>Bullying by pupils is suspected: it cannot be set aside before the inquiry has its finding</translation>
    </message>
    <message>
        <source>还没有记下怀疑学生间欺凌，调查没有开始</source>
        <translation>Bullying by pupils is not recorded as suspected, so there is no inquiry</translation>
    </message>
    <message>
        <source>这一步是欺凌调查的：打开这个预警，按 B 在「欺凌调查」里记</source>
        <translation>This step belongs to the bullying inquiry: open the alert and press B to record it there</translation>
    </message>
    <message>
        <source>已经定下了调查的人：由认定来结束，不能撤回</source>
        <translation>Somebody inquires already: it ends with a finding and cannot be taken back</translation>
    </message>
    <message>
        <source>还没有定下调查的人</source>
        <translation>Nobody is named yet who inquires</translation>
    </message>
    <message>
        <source>还没有作出认定</source>
        <translation>There is no finding yet</translation>
    </message>
    <message>
        <source>已经有认定：要改，先写明为什么重新来过</source>
        <translation>There is a finding: to change it, first write why it is reopened</translation>
    </message>
    <message>
        <source>还没回答：这名学生家里有没有人可能牵涉其中</source>
        <translation>Not answered: might somebody in this pupil&apos;s home be involved</translation>
    </message>
    <message>
        <source>这名学生家里可能有人牵涉：改为告知安全的监护人或民政</source>
        <translation>Somebody in this pupil&apos;s home might be involved: tell a safe guardian or civil affairs instead</translation>
    </message>
    <message>
        <source>这一步记在危机处置里（按 C）：谁、何时、签字还是拒签、回执都记在那里，记了就算办了</source>
        <translation>This step is written down in the crisis record (press C): who, when, signed or refused, receipt; writing it there does it</translation>
    </message>
    <message>
        <source>这个人可能就是被怀疑的人：请换一名独立的专人</source>
        <translation>This may be the suspected person: name another, independent one</translation>
    </message>
    <message>
        <source>家里的同意不作数</source>
        <translation>The home&apos;s consent does not count</translation>
    </message>
    <message>
        <source>报给谁</source>
        <translation>Reported to</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>谁接的</source>
        <translation>Who took it</translation>
    </message>
    <message>
        <source>回执或受理号</source>
        <translation>Receipt or number</translation>
    </message>
    <message>
        <source>谁报的</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>报告主管机关</source>
        <translation>Report to an authority</translation>
    </message>
    <message>
        <source>定级的依据</source>
        <translation>What the level rests on</translation>
    </message>
    <message>
        <source>事情经过</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>由%1报告</source>
        <translation>Reported by %1</translation>
    </message>
    <message>
        <source>要写明报给哪个单位</source>
        <translation>Say to which office it was reported</translation>
    </message>
    <message>
        <source>要写明回执号、警号或受理号；没有就写对方怎么答复</source>
        <translation>Give the receipt or case number; without one, what they answered</translation>
    </message>
    <message>
        <source>没有这条依据，或不是这名学生的，或您看不到。什么都没有写入。请从依据列表里选；定高一级可以先不带依据。</source>
        <translation>There is no such evidence, or it is another student&apos;s, or not yours to see. Nothing was written. Choose from the list of evidence; a raise may go without.</translation>
    </message>
    <message>
        <source>这件事要选证明它的记录，例如研判会、附件、回执；不在库里的写材料的标题、谁出的、日期。什么都没有写入。</source>
        <translation>Choose the record that shows this, such as a risk meeting, an attachment or a reply slip; of a paper outside the vault give title, issuer and day. Nothing was written.</translation>
    </message>
    <message>
        <source>库外的材料要写标题。什么都没有写入。</source>
        <translation>Give the title of the paper outside the vault. Nothing was written.</translation>
    </message>
    <message>
        <source>库外的材料要写是谁出的。什么都没有写入。</source>
        <translation>Say who issued the paper outside the vault. Nothing was written.</translation>
    </message>
    <message>
        <source>库外的材料要写日期，不能是以后的。什么都没有写入。</source>
        <translation>Give the day of the paper outside the vault, none that lies ahead. Nothing was written.</translation>
    </message>
    <message>
        <source>要写明由谁办，写姓名。什么都没有写入。</source>
        <translation>Name the person who takes this step. Nothing was written.</translation>
    </message>
    <message>
        <source>记下的事实</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>办过的任务</source>
        <translation>Task done</translation>
    </message>
    <message>
        <source>危机记录</source>
        <translation>Crisis record</translation>
    </message>
    <message>
        <source>信箱的信</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>纸质材料（不在库里）</source>
        <translation>On paper (not in the vault)</translation>
    </message>
    <message>
        <source>第 %1 次</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>%1（%2，校外）</source>
        <translation>%1 (%2, from outside)</translation>
    </message>
    <message>
        <source>独立的专人：%1</source>
        <translation>Independent person: %1</translation>
    </message>
    <message>
        <source>基本情况</source>
        <translation>Basic data</translation>
    </message>
    <message>
        <source>住宿</source>
        <translation>Boarding</translation>
    </message>
    <message>
        <source>走读</source>
        <translation>Day pupil</translation>
    </message>
    <message>
        <source>住址（到区县、街道）</source>
        <translation>Address, to district and street</translation>
    </message>
    <message>
        <source>测评和建档</source>
        <translation>Assessment and record</translation>
    </message>
    <message>
        <source>历次测评</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <source>家长没有同意测评，这里不写得分。</source>
        <translation>The guardian did not agree to assessments: no scores here.</translation>
    </message>
    <message>
        <source>没有。</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>总分</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>有效性存疑</source>
        <translation>Validity doubtful</translation>
    </message>
    <message>
        <source>得分是筛查提示，不是诊断。</source>
        <translation>Scores are hints of a screening, no diagnosis.</translation>
    </message>
    <message>
        <source>下次复核：%1</source>
        <translation>Next review: %1</translation>
    </message>
    <message>
        <source>经手</source>
        <translation>By</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>查阅记录（最近的在前）</source>
        <translation>Access, newest first</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>一生一策成长档案</source>
        <translation>Growth record, one student one plan</translation>
    </message>
    <message>
        <source>档案号（学号）%1</source>
        <translation>Record no. (student no.) %1</translation>
    </message>
    <message>
        <source>写优势在先；只写必要的情况和事实，不贴标签，不作诊断。打印人看不到的部分不在纸上。</source>
        <translation>Strengths first; only what is necessary and facts, no labels, no diagnosis. What the person who prints may not see is not on paper.</translation>
    </message>
    <message>
        <source>辅导（只列次数，内容不在这里）</source>
        <translation>Counselling (that it was, not what was said)</translation>
    </message>
    <message>
        <source>等级的经过</source>
        <translation>Levels over time</translation>
    </message>
    <message>
        <source>联系、家访和跟踪</source>
        <translation>Contacts, visits and follow-up</translation>
    </message>
    <message>
        <source>转介和医院的回音（监护人给的）</source>
        <translation>Referral and what the hospital answered (given by the guardian)</translation>
    </message>
    <message>
        <source>其他学生 %1</source>
        <translation>Other pupil %1</translation>
    </message>
    <message>
        <source>认定</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>还没有认定。认定以前不说谁对谁错。</source>
        <translation>There is no finding yet. Before it, nobody is called guilty.</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>认定的人</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>学生欺凌调查记录</source>
        <translation>Record of an inquiry into bullying</translation>
    </message>
    <message>
        <source>开始调查 %1&#x3000;另一方学生 %2 名，名字只在档案库里看</source>
        <translation>Inquiry since %1  Pupils of the other side: %2, their names stand in the vault only</translation>
    </message>
    <message>
        <source>步骤和时限</source>
        <translation>Steps and times</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>State</translation>
    </message>
    <message>
        <source>从哪里发现的</source>
        <translation>How it was noticed</translation>
    </message>
    <message>
        <source>调查和告知</source>
        <translation>Inquiry, and who was told</translation>
    </message>
    <message>
        <source>认定以后</source>
        <translation>After the finding</translation>
    </message>
    <message>
        <source>调查的人签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Signed by those who inquire                              Date              </translation>
    </message>
    <message>
        <source>认定的人签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Signed by those who decide                              Date              </translation>
    </message>
    <message>
        <source>谁来调查</source>
        <translation>Who inquires</translation>
    </message>
    <message>
        <source>先让孩子安全</source>
        <translation>Keep the child safe first</translation>
    </message>
    <message>
        <source>报告校长</source>
        <translation>Tell the principal</translation>
    </message>
    <message>
        <source>告知受害学生的家长</source>
        <translation>Tell the harmed child&apos;s family</translation>
    </message>
    <message>
        <source>其他学生家里有没有人可能牵涉</source>
        <translation>Might somebody in another pupil&apos;s home be involved</translation>
    </message>
    <message>
        <source>告知其他学生的家长</source>
        <translation>Tell another pupil&apos;s family</translation>
    </message>
    <message>
        <source>帮助受害学生</source>
        <translation>Help for the harmed child</translation>
    </message>
    <message>
        <source>对其他学生的措施</source>
        <translation>Measure for the other pupils</translation>
    </message>
    <message>
        <source>结果告知受害学生的家长</source>
        <translation>Tell the harmed child&apos;s family the result</translation>
    </message>
    <message>
        <source>结果告知其他学生的家长</source>
        <translation>Tell another pupil&apos;s family the result</translation>
    </message>
    <message>
        <source>回看有没有再发生</source>
        <translation>Look whether it happened again</translation>
    </message>
    <message>
        <source>认定重新来过</source>
        <translation>Reopen the finding</translation>
    </message>
    <message>
        <source>告知了安全的监护人或民政</source>
        <translation>A safe guardian or civil affairs told</translation>
    </message>
    <message>
        <source>属于欺凌</source>
        <translation>Bullying</translation>
    </message>
    <message>
        <source>不属于欺凌</source>
        <translation>Not bullying</translation>
    </message>
    <message>
        <source>情况不清</source>
        <translation>Not clear</translation>
    </message>
    <message>
        <source>教育</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>惩戒</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>帮助</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>不需要措施</source>
        <translation>No measure needed</translation>
    </message>
    <message>
        <source>没有再发生</source>
        <translation>It did not happen again</translation>
    </message>
    <message>
        <source>又发生了</source>
        <translation>It happened again</translation>
    </message>
    <message>
        <source>有人不同意，要求复核</source>
        <translation>Somebody appeals</translation>
    </message>
    <message>
        <source>有了新的情况</source>
        <translation>Something new is known</translation>
    </message>
    <message>
        <source>至少写两个人的姓名，用逗号分开</source>
        <translation>Name two people at least, separated by commas</translation>
    </message>
    <message>
        <source>还没写说明：写事实，不写推测</source>
        <translation>No details: write facts, no guesses</translation>
    </message>
    <message>
        <source>没说是哪一名学生，或者这名学生不在怀疑的人里</source>
        <translation>It is not said which pupil, or the pupil is not among those suspected</translation>
    </message>
    <message>
        <source>还没选是哪一种</source>
        <translation>Nothing is chosen</translation>
    </message>
    <message>
        <source>时间要在第一条记录之后、现在之前</source>
        <translation>The time must lie after the first record and before now</translation>
    </message>
    <message>
        <source>当天</source>
        <translation>the same day</translation>
    </message>
    <message>
        <source>%1 天内</source>
        <translation>within %1 d</translation>
    </message>
    <message>
        <source>%1（一般知识，待核对）</source>
        <translation>%1 (general, to check)</translation>
    </message>
    <message>
        <source>%1（建议值）</source>
        <translation>%1 (proposed)</translation>
    </message>
    <message>
        <source>已超时 %1</source>
        <translation>overdue since %1</translation>
    </message>
    <message>
        <source>%1 到期</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>已办 %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>等前面的办好</source>
        <translation>waits for what comes first</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>新建、改动和删去</source>
        <translation>Written, changed, removed</translation>
    </message>
    <message>
        <source>导出、打印和告诉别人</source>
        <translation>Exported, printed, told</translation>
    </message>
    <message>
        <source>开锁、人员和密码</source>
        <translation>Unlocking, people, passwords</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>删去</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>销毁日志里的值</source>
        <translation>Values in the journal destroyed</translation>
    </message>
    <message>
        <source>销毁资料</source>
        <translation>Records destroyed</translation>
    </message>
    <message>
        <source>清空腾出的位置</source>
        <translation>Freed space wiped</translation>
    </message>
    <message>
        <source>撤回导入</source>
        <translation>Import taken back</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restored from a backup</translation>
    </message>
    <message>
        <source>发出答题卡</source>
        <translation>Answer cards given out</translation>
    </message>
    <message>
        <source>打开档案库</source>
        <translation>Vault opened</translation>
    </message>
    <message>
        <source>密码不对，没打开</source>
        <translation>Wrong password, not opened</translation>
    </message>
    <message>
        <source>打开较旧的档案库</source>
        <translation>Older vault opened</translation>
    </message>
    <message>
        <source>加了人员</source>
        <translation>Person added</translation>
    </message>
    <message>
        <source>去掉人员</source>
        <translation>Person removed</translation>
    </message>
    <message>
        <source>改了密码</source>
        <translation>Password changed</translation>
    </message>
    <message>
        <source>用恢复单改了密码</source>
        <translation>Password changed by the recovery sheet</translation>
    </message>
    <message>
        <source>换了钥匙</source>
        <translation>Keys renewed</translation>
    </message>
    <message>
        <source>演练恢复</source>
        <translation>Restore rehearsed</translation>
    </message>
    <message>
        <source>%1 处</source>
        <translation>%1 fields</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>对什么</source>
        <translation>To what</translation>
    </message>
    <message>
        <source>程序</source>
        <translation>The program</translation>
    </message>
    <message>
        <source>已移除的人员</source>
        <translation>Somebody removed</translation>
    </message>
    <message>
        <source>只印了最近的 %1 条，更早的没有印。</source>
        <translation>Only the latest %1 are printed, no earlier ones.</translation>
    </message>
    <message>
        <source>日志只写谁在何时对哪条记录做了什么，不写内容。</source>
        <translation>The journal says who did what to which record when, never the content.</translation>
    </message>
    <message>
        <source>疑似被同学欺凌</source>
        <translation>bullied by pupils?</translation>
    </message>
    <message>
        <source>不安全、不联系的监护人</source>
        <translation>Guardians not safe, not to be called</translation>
    </message>
    <message>
        <source>在预警里被怀疑加害：别联系</source>
        <translation>Suspected of harm in an alert: do not contact</translation>
    </message>
    <message>
        <source>可以联系</source>
        <translation>May be called</translation>
    </message>
    <message>
        <source>不安全：别联系</source>
        <translation>Not safe: do not contact</translation>
    </message>
    <message>
        <source>法定监护人</source>
        <translation>Legal guardian</translation>
    </message>
    <message>
        <source>不是法定监护人</source>
        <translation>Not a legal guardian</translation>
    </message>
    <message>
        <source>有一名联系人在预警里被怀疑加害：不能改名、去掉或标为可以联系。没有改动任何东西。怀疑撤回以后再改。</source>
        <translation>One of the contacts is suspected of harm in an alert: they cannot be renamed, taken out or called safe. Nothing was changed. Change it once the suspicion is withdrawn.</translation>
    </message>
    <message>
        <source>电话只写数字、+、-、# 和「转」。没有改动任何东西。请改好再存。</source>
        <translation>Write phones with digits, +, -, # only, and the sign for an extension. Nothing was changed. Mend it and store again.</translation>
    </message>
    <message>
        <source>每名联系人都要有姓名或关系，不超过 60 个字。没有改动任何东西。请补上，或把那一名去掉。</source>
        <translation>Each contact needs a name or a relation, of at most 60 characters. Nothing was changed. Fill it in, or take that one out.</translation>
    </message>
    <message>
        <source>最多记 %1 名联系人。没有改动任何东西。</source>
        <translation>At most %1 contacts are kept. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1（%2 级）</source>
        <translation>%1 (level %2)</translation>
    </message>
    <message>
        <source>学生和监护人都同意</source>
        <translation>Student and guardian agreed</translation>
    </message>
    <message>
        <source>情况紧急，先帮助，后补同意</source>
        <translation>Urgent: helped first, consent afterwards</translation>
    </message>
    <message>
        <source>%1 起&#x3000;%2&#x3000;%3</source>
        <translation>From %1  %2  %3</translation>
    </message>
    <message>
        <source>同意辅导</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>属于哪个预警</source>
        <translation>Belongs to which alert</translation>
    </message>
    <message>
        <source>欺凌调查的记录</source>
        <translation>Record of a bullying inquiry</translation>
    </message>
    <message>
        <source>成长档案的背景</source>
        <translation>Background of the growth record</translation>
    </message>
    <message>
        <source>辅导的同意和关联</source>
        <translation>Consent and links of counselling</translation>
    </message>
    <message>
        <source>欺凌调查</source>
        <translation>Bullying inquiry</translation>
    </message>
    <message>
        <source>这个工作包没有开好，写了也交不回来。没有改动任何东西。请用密码条从收到的文件重新打开。</source>
        <translation>This kit was not opened properly and could never be handed in. Nothing was changed. Please open it again with the slip from the file that you received.</translation>
    </message>
    <message>
        <source>请停用：个案里提到这个人</source>
        <translation>put out of use: a case names this person</translation>
    </message>
    <message>
        <source>这一步要找的人涉嫌：写明由哪一位独立的专人办理</source>
        <translation>Who is to be told is suspected: name the independent person who takes this step</translation>
    </message>
    <message>
        <source>ID --note 告诉了谁 [--people 独立的专人] [--at T]</source>
        <translation>ID --note WHO-WAS-TOLD [--people INDEPENDENT-PERSON] [--at T]</translation>
    </message>
    <message>
        <source>这项任务由定级来办：按 U 定级，写一句话不算</source>
        <translation>This task is done by grading: press U; a sentence does not do it</translation>
    </message>
    <message>
        <source>欺凌的调查（只列做过什么）</source>
        <translation>Inquiry into bullying (what was done, no more)</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>Own unit</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>备份的安排</source>
        <translation>Plan of backups</translation>
    </message>
    <message>
        <source>教职工</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>教职工的证书</source>
        <translation>Certificate of staff</translation>
    </message>
    <message>
        <source>教职工的培训</source>
        <translation>Training of staff</translation>
    </message>
    <message>
        <source>网络岗位</source>
        <translation>Post of the network</translation>
    </message>
    <message>
        <source>要求保留</source>
        <translation>Hold on records</translation>
    </message>
    <message>
        <source>保存期的旧期</source>
        <translation>Past period of keeping</translation>
    </message>
    <message>
        <source>销毁清单</source>
        <translation>Destruction list</translation>
    </message>
    <message>
        <source>销毁清单的一项</source>
        <translation>Item of a destruction list</translation>
    </message>
    <message>
        <source>销毁的签名</source>
        <translation>Signature on destruction</translation>
    </message>
    <message>
        <source>量表授权</source>
        <translation>Licence of a scale</translation>
    </message>
    <message>
        <source>本校量表</source>
        <translation>Scale of the school</translation>
    </message>
    <message>
        <source>策的评估</source>
        <translation>Evaluation of a plan</translation>
    </message>
    <message>
        <source>辅导记录的补记</source>
        <translation>Addendum to a session</translation>
    </message>
    <message>
        <source>丢失的答题卡</source>
        <translation>Lost answer card</translation>
    </message>
    <message>
        <source>研判会的到会人</source>
        <translation>Who attended a risk meeting</translation>
    </message>
    <message>
        <source>研判会的个案</source>
        <translation>Case of a risk meeting</translation>
    </message>
    <message>
        <source>研判会的决定</source>
        <translation>Decision of a risk meeting</translation>
    </message>
    <message>
        <source>研判会的补记</source>
        <translation>Addendum of a risk meeting</translation>
    </message>
    <message>
        <source>危机处置的记录</source>
        <translation>Entry of a crisis</translation>
    </message>
    <message>
        <source>团体的成员</source>
        <translation>Member of a group</translation>
    </message>
    <message>
        <source>团体的一次活动</source>
        <translation>Sitting of a group</translation>
    </message>
    <message>
        <source>团体活动的到场</source>
        <translation>Attendance at a sitting</translation>
    </message>
    <message>
        <source>团体记录的补记</source>
        <translation>Addendum to a sitting</translation>
    </message>
    <message>
        <source>工作包</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>工作包的钥匙</source>
        <translation>Key of a kit</translation>
    </message>
    <message>
        <source>回传</source>
        <translation>Return of a kit</translation>
    </message>
    <message>
        <source>本机的工作包</source>
        <translation>Kit on this computer</translation>
    </message>
    <message>
        <source>以前写的话收着。要看请加 --reason 写明理由。</source>
        <translation>What was written earlier is put away. To read it, add --reason with why.</translation>
    </message>
    <message>
        <source>ALERT [--reason 为什么要看写的话]</source>
        <translation>ALERT [--reason WHY THE NOTES ARE READ]</translation>
    </message>
    <message>
        <source>ALERT --to guardian|hospital|not_needed [--person 谁接手或谁决定] [--relation 关系] [--phone 电话] [--place 医院或地点] [--signature 签了什么或说了什么] [--with 谁交出或另一名决定的人] [--note 说明] [--at T] [--safe]</source>
        <translation>ALERT --to guardian|hospital|not_needed [--person WHO TAKES OVER OR DECIDES] [--relation R] [--phone P] [--place HOSPITAL OR PLACE] [--signature SIGNED OR SAID] [--with WHO HANDS OVER OR DECIDES TOO] [--note T] [--at T] [--safe]</translation>
    </message>
    <message>
        <source>其中 %1 个个案的书面报告区县已按这个包记为办了。</source>
        <translation>The written report to the district of %1 cases in it is recorded as done by this package.</translation>
    </message>
    <message>
        <source>个案的复测 %1 次不再算数：答卷已随导入撤回，复测重新列为待办。</source>
        <translation>%1 retests of cases no longer count: their sheets were taken back with the import, and the retests are due again.</translation>
    </message>
    <message>
        <source>另有晴雨表、宿舍、家访和家里报来的 %1 条。</source>
        <translation> Also %1 of barometer, dormitories, visits and families.</translation>
    </message>
    <message>
        <source>--scope class:7-3|grade:7|dorm:楼[/室]|subject:7-3,7-4|leader|delegate:7-3 --for NAME [--until DAY] --out F.yicekit --passphrase-out F | --scope station:批次编号 --out F [--cards-out F.csv] [--dry-run]</source>
        <translation>--scope class:7-3|grade:7|dorm:BUILDING[/ROOM]|subject:7-3,7-4|leader|delegate:7-3 --for NAME [--until DAY] --out F.yicekit --passphrase-out F | --scope station:ROUND --out F [--cards-out F.csv] [--dry-run]</translation>
    </message>
    <message>
        <source>写好了更新：%1。里面有学生 %2 名、须知卡 %3 张、要做的事 %4 件，只有这个工作包打得开。</source>
        <translation>The update is written: %1. It holds pupils: %2, need-to-know cards: %3, things to do: %4, and only this kit opens it.</translation>
    </message>
    <message>
        <source>更新收下了：学生 %1 名、须知卡 %2 张、要做的事 %3 件。您写的都还在。</source>
        <translation>The update is taken in: pupils %1, need-to-know cards %2, things to do %3. All that you wrote is still here.</translation>
    </message>
    <message>
        <source>这份更新收过了，或已经有更新的。没有改动任何东西。</source>
        <translation>This update was taken before, or a newer one is here. Nothing was changed.</translation>
    </message>
    <message>
        <source>心理辅导室没有要告诉您的。</source>
        <translation>The counselling room has nothing to tell you.</translation>
    </message>
    <message>
        <source>这一周还没有报过晴雨表。</source>
        <translation>No barometer yet this week.</translation>
    </message>
    <message>
        <source>还没看过</source>
        <translation>not looked at yet</translation>
    </message>
    <message>
        <source>这个工作包里没有住宿的学生。</source>
        <translation>There are no boarders in this kit.</translation>
    </message>
    <message>
        <source>记下了这次家访。</source>
        <translation>The visit is recorded.</translation>
    </message>
    <message>
        <source>记下了。学校的记录由心理辅导室核对以后才改。</source>
        <translation>Recorded. The school&apos;s record changes only after the counselling room has checked it.</translation>
    </message>
    <message>
        <source>STUDENT [--phone N] [--guardians &quot;关系 姓名 电话; 关系 姓名 -&quot;]</source>
        <translation>STUDENT [--phone N] [--guardians &quot;RELATION NAME PHONE; RELATION NAME -&quot;]</translation>
    </message>
    <message>
        <source>MEETING --person 姓名 --role R [--part member|chair|secretary | --employer 单位] | --withdraw [--revision N]</source>
        <translation>MEETING --person NAME --role R [--part member|chair|secretary | --employer ORGANISATION] | --withdraw [--revision N]</translation>
    </message>
    <message>
        <source>同一周有两种写法，写的人互相不知道，两种都算数：</source>
        <translation>Two versions of the same week, written without knowing of each other; both count:</translation>
    </message>
    <message>
        <source>撤掉了误记的一任：%1</source>
        <translation>Withdrawn as a mistake: %1</translation>
    </message>
    <message>
        <source>记下了：%1 签收。</source>
        <translation>Noted: signed on %1.</translation>
    </message>
    <message>
        <source>--kind K [--scope 范围] --holder N --from D [--to D]</source>
        <translation>--kind K [--scope SCOPE] --holder NUMBER --from D [--to D]</translation>
    </message>
    <message>
        <source>POST --holder N --from D [--to D] [--note 说明]</source>
        <translation>POST --holder NUMBER --from D [--to D] [--note NOTE]</translation>
    </message>
    <message>
        <source>--kind K [--scope 范围]</source>
        <translation>--kind K [--scope SCOPE]</translation>
    </message>
    <message>
        <source>请去看看：%1</source>
        <translation>Please look after: %1</translation>
    </message>
    <message>
        <source>还没有班级报过晴雨表。</source>
        <translation>No class has set its barometer yet.</translation>
    </message>
    <message>
        <source>记下了：%1有人去看过。</source>
        <translation>Recorded: somebody looked after %1.</translation>
    </message>
    <message>
        <source>没有要报的</source>
        <translation>Nothing to report</translation>
    </message>
    <message>
        <source>这些天没有宿舍交检查表。</source>
        <translation>No dormitory handed in a check in these days.</translation>
    </message>
    <message>
        <source>家访记录 %1 条（%2）。新增 %3，没变 %4。</source>
        <translation>%1 home visits (%2). %3 added, %4 unchanged.</translation>
    </message>
    <message>
        <source>%1：上门家访过 %2 人，共 %3 人</source>
        <translation>%1: %2 visited at home of %3</translation>
    </message>
    <message>
        <source>没有家访记录。</source>
        <translation>No home visits.</translation>
    </message>
    <message>
        <source>报来的：%1</source>
        <translation>Reported: %1</translation>
    </message>
    <message>
        <source>学校记着的：%1</source>
        <translation>The school has: %1</translation>
    </message>
    <message>
        <source>家里报来的都和学校记着的一样。</source>
        <translation>What families said is the same as the school has.</translation>
    </message>
    <message>
        <source>按报来的改了。</source>
        <translation>Changed to what was reported.</translation>
    </message>
    <message>
        <source>学校记着的没有改。</source>
        <translation>The school&apos;s record was left as it is.</translation>
    </message>
    <message>
        <source>学校原来没有的，收下了 %1 条；不一样的还等着看。</source>
        <translation>Took %1 that were new to the school; those that differ still wait.</translation>
    </message>
    <message>
        <source>在办的个案：%1</source>
        <translation>Open case: %1</translation>
    </message>
    <message>
        <source>说不准另一名学生的家里有没有人牵涉</source>
        <translation>Not known whether somebody at another pupil&apos;s home is involved</translation>
    </message>
    <message>
        <source>另一名学生家里的事问清了</source>
        <translation>The homes of the other pupils are known</translation>
    </message>
    <message>
        <source>守护结束</source>
        <translation>End of the watch</translation>
    </message>
    <message>
        <source>重新开始守护</source>
        <translation>The watch begins anew</translation>
    </message>
    <message>
        <source>%1 起不用守</source>
        <translation>No watch needed since %1</translation>
    </message>
    <message>
        <source>交给谁以前，先在档案库里记下，再打印交接单。</source>
        <translation>Before handing over to anybody, write it down in the vault, then print the hand-over form.</translation>
    </message>
    <message>
        <source>怎样结束守护</source>
        <translation>How the watch ends</translation>
    </message>
    <message>
        <source>□ 交给监护人&#x3000;&#x3000;□ 交给医院</source>
        <translation>□ to a guardian    □ to a hospital</translation>
    </message>
    <message>
        <source>谁决定</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>交出的人</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>接手的人</source>
        <translation>Taken over by</translation>
    </message>
    <message>
        <source>和学生的关系</source>
        <translation>Relation to the student</translation>
    </message>
    <message>
        <source>哪家医院</source>
        <translation>Which hospital</translation>
    </message>
    <message>
        <source>在哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>签了什么，说了什么</source>
        <translation>What was signed or said</translation>
    </message>
    <message>
        <source>接手的人请做这几件事</source>
        <translation>What we ask of who takes over</translation>
    </message>
    <message>
        <source>决定的人签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;决定的人签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Decided by ____________  Decided by ____________  Date ____________</translation>
    </message>
    <message>
        <source>交出的人签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;接手的人签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;时间&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Handed over by ____________  Taken over by ____________  Time ____________</translation>
    </message>
    <message>
        <source>%1&#x3000;第一联&#x3000;接手的人留存</source>
        <translation>%1  Copy 1, for who takes over</translation>
    </message>
    <message>
        <source>学生交接单</source>
        <translation>Hand-over of the student</translation>
    </message>
    <message>
        <source>交给监护人</source>
        <translation>Handed to a guardian</translation>
    </message>
    <message>
        <source>交给医院</source>
        <translation>Handed to a hospital</translation>
    </message>
    <message>
        <source>两人决定不用再守</source>
        <translation>Two decided that no watch is needed</translation>
    </message>
    <message>
        <source>等级降下来了</source>
        <translation>the level went down</translation>
    </message>
    <message>
        <source>档案里写明学生和这个人在一起不安全：不能交给他，请换人</source>
        <translation>The record says that the student is not safe with this person: hand over to somebody else</translation>
    </message>
    <message>
        <source>这个等级还要守：先由两个人把等级降下来，或者交给监护人、医院</source>
        <translation>This level asks for the watch: two persons lower it first, or hand over to a guardian or a hospital</translation>
    </message>
    <message>
        <source>要写明接手的人签了什么；没有签，就写他怎么说</source>
        <translation>Write what the person who takes over has signed; if nothing, what was said</translation>
    </message>
    <message>
        <source>不用再守要两个人决定：写明另一个人是谁</source>
        <translation>Two persons decide that no watch is needed: write who the other is</translation>
    </message>
    <message>
        <source>校外的人要写单位。什么都没有写入。</source>
        <translation>Somebody from outside needs an organisation. Nothing was written.</translation>
    </message>
    <message>
        <source>不能给这个人做这个工作包：有一名学生的个案提到这个人。没有做任何东西。请和保护负责人商量交给谁。</source>
        <translation>This kit cannot be made for this person: the case of one of its students names them. Nothing was made. Agree with who is responsible for protection to whom it goes.</translation>
    </message>
    <message>
        <source>这个工作包还没有交过回传，不知道用哪把钥匙封。没有做任何东西。请本人先交一次，或给他做一个新的。</source>
        <translation>Nothing came back from this kit yet, so its key is not known. Nothing was made. Have its holder hand in once, or make a new kit.</translation>
    </message>
    <message>
        <source>这份更新是给另一个工作包的。没有改动任何东西。请退还给心理辅导室。</source>
        <translation>This update is for another kit. Nothing was changed. Give it back to the counselling room.</translation>
    </message>
    <message>
        <source>这份更新不是本校心理辅导室发的，被改动过，或没有拷完整。没有改动任何东西。请再去拷一次。</source>
        <translation>This update is not from your school&apos;s counselling room, was changed, or is not complete. Nothing was changed. Copy it again.</translation>
    </message>
    <message>
        <source>这个岗位有人任职，时间撞上了：%1，%2。没有改动任何东西。请改日期，或先办交接、先结束前一任。</source>
        <translation>Somebody holds this post at that time: %1, %2. Nothing was changed. Change the dates, or hand over or end the earlier holding first.</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>这一任是导入教职工表得来的，不能当作误记撤掉。没有改动任何东西。请改表，或写上任职到哪天为止。</source>
        <translation>This holding came with the staff file and cannot be withdrawn as a mistake. Nothing was changed. Change the file, or write its last day.</translation>
    </message>
    <message>
        <source>这一任办过交接，不能当作误记撤掉。没有改动任何东西。请写上任职到哪天为止。</source>
        <translation>This holding was handed over and cannot be withdrawn as a mistake. Nothing was changed. Write its last day.</translation>
    </message>
    <message>
        <source>这次交接已经签收过了。没有改动任何东西。</source>
        <translation>This hand-over has been signed already. Nothing was changed.</translation>
    </message>
    <message>
        <source>不止一个人叫这个名字。没有改动任何东西。请写工号。</source>
        <translation>More than one person has this name. Nothing was changed. Write the staff number.</translation>
    </message>
    <message>
        <source>没有写由谁任职，或者写的就是现在任职的人。没有改动任何东西。</source>
        <translation>Nobody is named, or it is the holder of now. Nothing was changed.</translation>
    </message>
    <message>
        <source>开始的日期不对：要晚于前一任的第一天，中间也不能空着。没有改动任何东西。</source>
        <translation>The first day does not fit: it must be after the first day of the holder before, without a gap between. Nothing was changed.</translation>
    </message>
    <message>
        <source>结束的日期早于开始的日期。没有改动任何东西。</source>
        <translation>The last day is before the first. Nothing was changed.</translation>
    </message>
    <message>
        <source>签收的日期在今天以后。没有改动任何东西。</source>
        <translation>The day of signing lies after today. Nothing was changed.</translation>
    </message>
    <message>
        <source>名单里没有这个年级、班级或宿舍。没有改动任何东西。</source>
        <translation>The roster has no such grade, class or dormitory room. Nothing was changed.</translation>
    </message>
    <message>
        <source>同一岗位两个人的任职时间重叠，请把前一任写到哪天为止</source>
        <translation>Two people hold the same post at once: write until which day the first one holds it</translation>
    </message>
    <message>
        <source>这段时间库里是另一个人任职，没有覆盖。请核对日期，或在程序里办交接</source>
        <translation>In the vault somebody else holds the post at that time, and nothing was written over it: check the dates, or hand over in the program</translation>
    </message>
    <message>
        <source>看不懂这个时间，请写成 15:30 的样子</source>
        <translation>This time cannot be read; please write it like 15:30</translation>
    </message>
    <message>
        <source>没有写是谁去的，请补上</source>
        <translation>It does not say who went; please add it</translation>
    </message>
    <message>
        <source>上报包</source>
        <translation>District package</translation>
    </message>
    <message>
        <source>第 %1 号，给 %2</source>
        <translation>No. %1, to %2</translation>
    </message>
    <message>
        <source>答卷已撤回或搁置，这一步不算</source>
        <translation>Its sheet was taken back or set aside; the step does not count</translation>
    </message>
    <message>
        <source>家访记录</source>
        <translation>Home visits</translation>
    </message>
    <message>
        <source>宿舍 %1</source>
        <translation>Dormitory %1</translation>
    </message>
    <message>
        <source>%1的任课</source>
        <translation>Teaching in %1</translation>
    </message>
    <message>
        <source>%1的委员</source>
        <translation>Delegate of %1</translation>
    </message>
    <message>
        <source>学生的姓名、学号、性别、班级、宿舍</source>
        <translation>Students&apos; names, numbers, sex, classes and dormitory places</translation>
    </message>
    <message>
        <source>学生的姓名、学号、性别、班级</source>
        <translation>Students&apos; names, numbers, sex and classes</translation>
    </message>
    <message>
        <source>给本人的须知卡和要做的事</source>
        <translation>Need-to-know cards and things to do for the holder</translation>
    </message>
    <message>
        <source>各班交没交、有几条</source>
        <translation>Which classes reported, and how many entries</translation>
    </message>
    <message>
        <source>全校的数字、哪些班没交</source>
        <translation>Figures of the school, and which classes have not reported</translation>
    </message>
    <message>
        <source>只能写，看不到写过的</source>
        <translation>Writing only, without seeing what was written</translation>
    </message>
    <message>
        <source>%1 那一周</source>
        <translation>Week of %1</translation>
    </message>
    <message>
        <source>%1 个班</source>
        <translation>Classes: %1</translation>
    </message>
    <message>
        <source>%1 人，当日要处理的 %2 人</source>
        <translation>Students: %1, of these for the same day: %2</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>Students: %1</translation>
    </message>
    <message>
        <source>%1 前</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>做什么</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>留意什么</source>
        <translation>What to look out for</translation>
    </message>
    <message>
        <source>用到 %1。只给您本人，不转述，不抄给别人。</source>
        <translation>Until %1. For you alone: do not pass it on or copy it for others.</translation>
    </message>
    <message>
        <source>有 %1 名学生同一周写了两种不一样的，两种都留着，请看班级周报。</source>
        <translation>Students with two different versions of the same week: %1. Both are kept; see the weekly reports.</translation>
    </message>
    <message>
        <source>%1（校外：%2）</source>
        <translation>%1 (outside: %2)</translation>
    </message>
    <message>
        <source>主持人和记录人要是学校的人</source>
        <translation>Whoever chairs or writes must be of the school</translation>
    </message>
    <message>
        <source>这个人不能作为校外人员到会</source>
        <translation>This person cannot attend from outside</translation>
    </message>
    <message>
        <source>班级观察周报交报表</source>
        <translation>Weekly class reports: who reported</translation>
    </message>
    <message>
        <source>第%1周
%2</source>
        <translation>Week %1
%2</translation>
    </message>
    <message>
        <source>还没有班级。</source>
        <translation>There are no classes yet.</translation>
    </message>
    <message>
        <source>● 交了，有观察&#x3000;○ 零报告&#x3000;× 没交&#x3000;… 还没到期&#x3000;空着 不用交</source>
        <translation>● reported, with observations   ○ zero report   × not reported   … not yet due   blank: none due</translation>
    </message>
    <message>
        <source>每周书面报告区县的名单</source>
        <translation>Cases reported to the district in writing every week</translation>
    </message>
    <message>
        <source>截至 %1&#x3000;%2 个个案，只有代号</source>
        <translation>As of %1   %2 cases, by pseudonym only</translation>
    </message>
    <message>
        <source>代号</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>首次记录</source>
        <translation>First record</translation>
    </message>
    <message>
        <source>上次书面报告</source>
        <translation>Last report in writing</translation>
    </message>
    <message>
        <source>下次最迟</source>
        <translation>Next at the latest</translation>
    </message>
    <message>
        <source>年级不明</source>
        <translation>Grade unknown</translation>
    </message>
    <message>
        <source>%1
已逾期</source>
        <translation>%1
overdue</translation>
    </message>
    <message>
        <source>没交的周报</source>
        <translation>weekly reports not handed in</translation>
    </message>
    <message>
        <source>在用的工作包</source>
        <translation>kits in use</translation>
    </message>
    <message>
        <source>要办的个案</source>
        <translation>cases with something to do</translation>
    </message>
    <message>
        <source>个案：%1（%2）</source>
        <translation>Case: %1 (%2)</translation>
    </message>
    <message>
        <source>，%1，%2 前</source>
        <translation>, %1, by %2</translation>
    </message>
    <message>
        <source>两个人同时任职，请结束一个</source>
        <translation>Two people at once: end one of them</translation>
    </message>
    <message>
        <source>在任</source>
        <translation>Filled</translation>
    </message>
    <message>
        <source>空缺：还没有人任职</source>
        <translation>Vacant: nobody has been named</translation>
    </message>
    <message>
        <source>空缺：前一任到 %1 为止</source>
        <translation>Vacant: the last holder&apos;s time ended on %1</translation>
    </message>
    <message>
        <source>空缺：下一任 %1 才开始</source>
        <translation>Vacant: the next one begins on %1</translation>
    </message>
    <message>
        <source>空缺：是上一学年的任职，新学年还没有确认</source>
        <translation>Vacant: named last school year, not confirmed for this one</translation>
    </message>
    <message>
        <source>空缺：任职的人已经离校</source>
        <translation>Vacant: the holder has left the school</translation>
    </message>
    <message>
        <source>空缺：任职的人不在岗</source>
        <translation>Vacant: the holder is away</translation>
    </message>
    <message>
        <source>四级岗位应设 %1 个，到位 %2 个；五类人员齐的班 %3 / %4</source>
        <translation>Posts of the four levels: %1 due, %2 filled; classes with all five roles: %3 / %4</translation>
    </message>
    <message>
        <source>周报没交：%1 起的一周</source>
        <translation>Weekly report not handed in: week of %1</translation>
    </message>
    <message>
        <source>工作包 %1：请停用，给接任的人另做一个</source>
        <translation>Kit %1: put it out of use and make another for the next holder</translation>
    </message>
    <message>
        <source>您看不到的没有列入：%1。请心理教师补上。</source>
        <translation>Not listed, because not yours to see: %1. Ask the counsellor to add them.</translation>
    </message>
    <message>
        <source>%1 签收</source>
        <translation>signed on %1</translation>
    </message>
    <message>
        <source>还没有签收</source>
        <translation>not signed yet</translation>
    </message>
    <message>
        <source>%1&#x3000;%2：%3 → %4，%5 起，%6</source>
        <translation>%1  %2: %3 → %4, from %5, %6</translation>
    </message>
    <message>
        <source>四级网络和网格岗位表</source>
        <translation>Posts of the four-level network and the grid</translation>
    </message>
    <message>
        <source>%1 的情况</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>没有空缺。</source>
        <translation>Nothing is vacant.</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>任职</source>
        <translation>Post held</translation>
    </message>
    <message>
        <source>去看看%1：晴雨表</source>
        <translation>Look after %1: barometer</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 起&#x3000;%3</source>
        <translation>%1  since %2  %3</translation>
    </message>
    <message>
        <source>明显</source>
        <translation>marked</translation>
    </message>
    <message>
        <source>今晚就告诉值班领导和班主任，人找到、东西收走以前不要离开。</source>
        <translation>Tell who is on duty and the class head tonight, and do not leave before the student is found or the things are taken away.</translation>
    </message>
    <message>
        <source>在场的家人：%1</source>
        <translation>Family present: %1</translation>
    </message>
    <message>
        <source>跟进：%1</source>
        <translation>Next contact: %1</translation>
    </message>
    <message>
        <source>这一次家访交回过了，不能去掉。没有改动任何东西。写错了请再记一次，并写明更正。</source>
        <translation>This visit was handed in and cannot be taken back. Nothing was changed. Record it again and say that it corrects the first.</translation>
    </message>
    <message>
        <source>请写家访的日期，不能在今天以后。没有存。</source>
        <translation>Write the day of the visit, not after today. Nothing was stored.</translation>
    </message>
    <message>
        <source>请写是谁去的，不超过 300 个字。没有存。</source>
        <translation>Write who went, in at most 300 characters. Nothing was stored.</translation>
    </message>
    <message>
        <source>结束时间早于开始时间。没有存。请改好再存。</source>
        <translation>It ends before it begins. Nothing was stored. Please correct it.</translation>
    </message>
    <message>
        <source>跟进日期早于家访的日期。没有存。请改好再存。</source>
        <translation>The next contact is before the visit. Nothing was stored. Please correct it.</translation>
    </message>
    <message>
        <source>%1（%2 签）</source>
        <translation>%1 (signed %2)</translation>
    </message>
    <message>
        <source>请写同意书上签字的日期，不能在今天以后。没有存。</source>
        <translation>Write the day of signing, not after today. Nothing was stored.</translation>
    </message>
    <message>
        <source>家长和学生的意见至少要有一个。没有存。</source>
        <translation>There must be an answer of the parents or the student. Nothing was stored.</translation>
    </message>
    <message>
        <source>请写本人电话，或一名家长的姓名或关系；最多 %1 名。没有存。</source>
        <translation>Write the student&apos;s own phone, or the name or relation of a parent; at most %1 people. Nothing was stored.</translation>
    </message>
    <message>
        <source>岗位交接记录</source>
        <translation>Hand-overs of posts</translation>
    </message>
    <message>
        <source>岗位交接</source>
        <translation>Hand-over of a post</translation>
    </message>
    <message>
        <source>心理晴雨表</source>
        <translation>Barometer of classes</translation>
    </message>
    <message>
        <source>去看过的班</source>
        <translation>Looks after classes</translation>
    </message>
    <message>
        <source>宿舍检查</source>
        <translation>Dormitory check</translation>
    </message>
    <message>
        <source>宿舍检查记到的学生</source>
        <translation>Students noted in dormitory checks</translation>
    </message>
    <message>
        <source>家访</source>
        <translation>Home visits</translation>
    </message>
    <message>
        <source>家里报来的情况</source>
        <translation>What families said</translation>
    </message>
    <message>
        <source>这名学生的另一个预警里，家里可能有人牵涉，或者还没问过：先把家里的回答弄清楚</source>
        <translation>In another case of this student somebody at home may be involved, or nobody has asked: settle the answer about home first</translation>
    </message>
    <message>
        <source>这张纸上没有个案。</source>
        <translation>No case is on this paper.</translation>
    </message>
    <message>
        <source>怀疑有人加害、或者家里可能有人牵涉的学生不在这张纸上，另行报告。代号和上报包里的相同，对应的学生只有学校知道。</source>
        <translation>Students whom somebody may have harmed, or whose home may be involved, are not on this paper and are reported separately. Pseudonyms are those of the district package; only the school knows whose they are.</translation>
    </message>
</context>
</TS>
